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
    // Whoever writes may still have a file open: what is wrong is looked into again a few times, and told once.
    private const int FurtherLooks = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Watches until Ctrl-C.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="built">The state of the input that is already built; what changed since is built at once.</param>
    /// <param name="output">Where each build is told.</param>
    internal static void Run(ReportRequest request, string built, TextWriter output)
    {
        using var ended = new ManualResetEventSlim();
        void End(object? sender, ConsoleCancelEventArgs e)
        {
            e.Cancel = true;
            ended.Set();
        }

        Console.CancelKeyPress += End;
        output.WriteLine("Watching data and notebooks; Ctrl-C ends it.");
        output.Flush();
        Watch(request, built, output, () => ended.Wait(Pause));
        Console.CancelKeyPress -= End;
    }

    /// <summary>Builds after each change until the pause says that it is over.</summary>
    internal static void Watch(ReportRequest request, string built, TextWriter output, Func<bool> isOver)
    {
        var (seen, told, looks) = (built, "", 0);
        while (!isOver())
        {
            var now = State(request);
            var isChanged = now != built && now == seen;
            if (isChanged || looks > 0)
            {
                looks = isChanged ? FurtherLooks : looks - 1;
                var wrong = Build(request, output);
                if (wrong.Length > 0 && (isChanged || wrong != told))
                {
                    output.WriteLine(wrong);
                }

                (built, told, looks) = (now, wrong, wrong.Length > 0 ? looks : 0);
                output.Flush();
            }

            seen = now;
        }
    }

    /// <summary>The input as it is: its files, their lengths and when they were written.</summary>
    internal static string State(ReportRequest request) => string.Join('\n',
        Files(request.Data).Concat(NotebookShelf.Files(request.Notebooks)).Concat(request.Originals is { } originals ? Files(originals) : [])
            .Order(StringComparer.Ordinal)
            .Select(path => new FileInfo(path))
            .Where(file => file.Exists)
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")));

    // A folder that is gone for a moment, as while a branch is changed, is empty.
    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];

    // What is wrong with the input; empty where the pages were built.
    private static string Build(ReportRequest request, TextWriter output)
    {
        try
        {
            ReportStep.Run(request, output);
            return "";
        }
        catch (BadDataException e)
        {
            return $"{string.Join('\n', e.Faults)}\nThe pages stay as they were.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }
}
