using System.Globalization;

namespace Recount.Cli.Extract;

/// <summary>
/// Reads lines of <c>{"id", "text"}</c> and writes the mentions of each text, one JSON object a line, with that id, in order,
/// using all cores. A bad line is reported and the run goes on.
/// </summary>
/// <remarks>
/// Each thread takes the next lines from the input, reads them, and writes what came of them or leaves it to the thread
/// whose turn it is. No thread waits for another but where one is far behind, or what is written is not taken up.
/// </remarks>
internal static class JsonLines
{
    private const int WaitingPerThread = 2;

    /// <summary>Writes the mentions of each line's text.</summary>
    public static int Write(TextSource source, Stream output, TextWriter errors)
    {
        using var stream = source.OpenBytes();
        var threads = Environment.ProcessorCount;
        var input = new LineInput(stream);
        var ordered = new OrderedOutput(source.Name, output, errors, threads * WaitingPerThread);
        var work = Enumerable.Range(0, threads)
            .Select(_ => Task.Factory.StartNew(() => Work(input, ordered), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Task.WhenAll(work).GetAwaiter().GetResult();
        if (ordered.Bad == 0)
        {
            return ExitCode.Success;
        }

        errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.Name}: {ordered.Bad} of {input.Lines} lines were bad"));
        return ExitCode.Findings;
    }

    private static void Work(LineInput input, OrderedOutput output)
    {
        try
        {
            using var reader = new LineReader(output);
            var batch = output.Lend();
            while (input.TryRead(batch) && reader.Read(batch) && output.Finish(batch))
            {
                batch = output.Lend();
            }
        }
        catch
        {
            output.Stop();
            throw;
        }
    }
}
