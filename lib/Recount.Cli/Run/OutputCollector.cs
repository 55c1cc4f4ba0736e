using System.Text;
using Recount.Cli.Notebooks;
using Recount.Cli.Run.Hosts;

namespace Recount.Cli.Run;

/// <summary>Collects what a notebook's cells put out, in the order in which they do.</summary>
/// <param name="cleaning">Takes out of the outputs what belongs to this machine alone.</param>
internal sealed class OutputCollector(OutputCleaning cleaning)
{
    private readonly Dictionary<string, List<Entry>> _byCell = new(StringComparer.Ordinal);
    private readonly List<Entry> _displays = [];
    private List<Entry> _current = [];
    private int _count;

    /// <summary>How many characters the current cell has put out, replaced ones included.</summary>
    internal long Length { get; private set; }

    /// <summary>Begins a cell; <paramref name="count"/> is its place among those executed.</summary>
    internal void Begin(string cell, int count)
    {
        _byCell[cell] = _current = [];
        (_count, Length) = (count, 0);
    }

    internal void Add(HostEvent told)
    {
        switch (told)
        {
            case HostPrinted printed:
                Print(printed);
                break;
            case HostDisplayed shown:
                Show(shown.Id, shown.Data, null);
                break;
            case HostReturned returned:
                Show(null, returned.Data, _count);
                break;
            case HostUpdated updated:
                Update(updated);
                break;
            case HostFailed failed:
                _current.Add(new Entry { Output = failed.Error });
                break;
        }
    }

    /// <summary>A cell's outputs as they are now: later cells may still replace what it shows.</summary>
    internal IReadOnlyList<Output> Of(string cell) =>
        _byCell.TryGetValue(cell, out var entries) ? [.. entries.Select(e => cleaning.Clean(e.Current))] : [];

    private void Print(HostPrinted printed)
    {
        Length += printed.Text.Length;
        if (_current.LastOrDefault() is not { Printed: not null } last || last.Stream != printed.Name)
        {
            last = new Entry { Printed = new StringBuilder(), Stream = printed.Name };
            _current.Add(last);
        }

        last.Printed!.Append(printed.Text);
    }

    private void Show(string? id, MimeBundle data, int? count)
    {
        Measure(data);
        var entry = new Entry { Output = new DisplayOutput(data) { ExecutionCount = count }, Id = id };
        _current.Add(entry);
        if (count is null)
        {
            _displays.Add(entry);
        }
    }

    // .NET Interactive gives a display another id when it is updated. So the first update under an unknown id belongs to
    // the newest display of the same types that none has updated yet; from then on it goes by the id.
    private void Update(HostUpdated updated)
    {
        Measure(updated.Data);
        var entry = _displays.FindLast(d => d.Id == updated.Id)
            ?? _displays.FindLast(d => !d.IsUpdated && Types(d.Output!).SequenceEqual(updated.Data.Select(v => v.Type)));
        if (entry is null)
        {
            Show(updated.Id, updated.Data, null);
            return;
        }

        (entry.Id, entry.IsUpdated, entry.Output) = (updated.Id, true, ((DisplayOutput)entry.Output!) with { Data = updated.Data });
    }

    private static IEnumerable<string> Types(Output output) => ((DisplayOutput)output).Data.Select(v => v.Type);

    private void Measure(MimeBundle data) => Length += data.Sum(v => (long)(v.Text?.Length ?? 0));

    private sealed class Entry
    {
        internal string? Id { get; set; }

        internal bool IsUpdated { get; set; }

        internal Output? Output { get; set; }

        internal string Stream { get; init; } = "";

        internal StringBuilder? Printed { get; init; }

        internal Output Current => Printed is null ? Output! : new StreamOutput(Stream, Printed.ToString());
    }
}
