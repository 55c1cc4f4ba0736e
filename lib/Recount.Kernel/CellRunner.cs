using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Recount.Kernel;

/// <summary>Runs cells one by one and tells what they print, show, and end with.</summary>
internal sealed class CellRunner
{
    private readonly CompositeKernel _kernels;
    private readonly HostChannel _channel;
    private readonly KeptDisplays _displays = new();
    private bool _failed;

    internal CellRunner(CompositeKernel kernels, HostChannel channel)
    {
        (_kernels, _channel) = (kernels, channel);

        // All events, not those of a cell's command alone: cells that #!import brings in report here only.
        _kernels.KernelEvents.Subscribe(Tell);
    }

    internal async Task RunAsync(CellRequest cell)
    {
        _failed = false;
        try
        {
            if (_displays.Before(cell) is { } functions)
            {
                await _kernels.SendAsync(new SubmitCode(functions, cell.Kernel));
            }

            var result = await _kernels.SendAsync(new SubmitCode(cell.Code, cell.Kernel));
            _failed |= result.Events.Any(e => e is CommandFailed or ErrorProduced);
        }
        catch (Exception e)
        {
            Fail(ErrorText.Of(e, null));
        }

        _channel.Done(!_failed);
    }

    private void Tell(KernelEvent what)
    {
        switch (what)
        {
            case StandardOutputValueProduced printed:
                _channel.Stream("stdout", Text(printed));
                break;
            case StandardErrorValueProduced printed:
                _channel.Stream("stderr", Text(printed));
                break;
            case ReturnValueProduced returned:
                _channel.Display("result", null, Forms(returned));
                break;
            case DisplayedValueUpdated updated:
                _channel.Display("update", updated.ValueId, Forms(updated));
                break;
            case ErrorProduced error:
                Fail(new ErrorText("Error", error.Message, []));
                break;
            case DisplayedValueProduced shown:
                _channel.Display("display", shown.ValueId, Forms(shown));
                break;
            case CommandFailed failed when !_failed:
                Fail(ErrorText.Of(failed.Exception, failed.Message));
                break;
        }
    }

    private void Fail(ErrorText error)
    {
        _failed = true;
        _channel.Error(error);
    }

    private static string Text(DisplayEvent printed) => string.Concat(printed.FormattedValues.Select(v => v.Value));

    private static IEnumerable<KeyValuePair<string, string>> Forms(DisplayEvent shown) => shown.FormattedValues
        .GroupBy(v => v.MimeType, StringComparer.Ordinal)
        .Select(g => KeyValuePair.Create(g.Key, g.Key == HtmlFormatter.MimeType ? DefaultStyle.Without(g.Last().Value) : g.Last().Value));
}
