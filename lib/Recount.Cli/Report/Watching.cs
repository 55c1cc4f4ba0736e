using System.Globalization;
using Recount.Cli.Report.Notebooks;
using Recount.Data;

namespace Recount.Cli.Report;

/// <summary>Builds the report anew whenever its input changes.</summary>
/// <remarks>
/// Files are looked at rather than watched: it works on every file system, and two looks at the same state in a row tell that
/// whoever writes has finished. Pages learn of the new build from a script that they ask for again and again.
/// </remarks>
internal static class Watching
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    internal static void Run(ReportRequest request, TextWriter output)
    {
        using var ended = new ManualResetEventSlim();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            ended.Set();
        };
        output.WriteLine("Watching data and notebooks; Ctrl-C ends it.");
        output.Flush();
        Watch(request, output, () => ended.Wait(Pause));
    }

    /// <summary>Builds after each change until the pause says that it is over.</summary>
    internal static void Watch(ReportRequest request, TextWriter output, Func<bool> isOver)
    {
        var (built, seen) = (State(request), State(request));
        for (var build = 1; !isOver();)
        {
            var now = State(request);
            if (now != built && now == seen)
            {
                built = now;
                Build(request, output, build++);
            }

            seen = now;
        }
    }

    private static void Build(ReportRequest request, TextWriter output, int build)
    {
        try
        {
            ReportStep.Run(request with { Build = build }, output);
        }
        catch (BadDataException e)
        {
            foreach (var fault in e.Faults)
            {
                output.WriteLine(fault);
            }
        }
        catch (IOException e)
        {
            output.WriteLine(e.Message);
        }

        output.Flush();
    }

    private static string State(ReportRequest request) => string.Join('\n',
        Directory.EnumerateFiles(request.Data, "*", SearchOption.AllDirectories).Concat(NotebookShelf.Files(request.Notebooks))
            .Order(StringComparer.Ordinal)
            .Select(path => string.Create(CultureInfo.InvariantCulture, $"{path} {File.GetLastWriteTimeUtc(path).Ticks}")));
}
