using System.CommandLine;
using System.Text;

namespace Recount.Cli.Extract;

/// <summary>The command <c>recount extract</c>: reads texts and prints the numbers in them.</summary>
public static class ExtractCommand
{
    private const string Explanation = """
        Reads texts and prints every number in them, with its unit, hedge and value.

        A FILE is UTF-8 text, or - for standard input. Plain output shows the paragraphs with their numbers marked, and a table.
        JSON gives each number's offsets and text, its value, how firmly it is stated, what it says, and its unit: "unit" is
        its canonical name, "unit_text" the unit as printed, with the words between the number and its noun.
        Exit code 0: all was read. 1: some lines of --jsonl were bad, which are reported. 2: a file could not be read, and
        nothing is printed; or standard input, which is read as it comes, turned out not to be UTF-8.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "UTF-8 text to read, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print one JSON object a line for each number, in the order of the text." };
        var lines = new Option<bool>("--jsonl") { Description = """Read lines of {"id", "text"} and print the numbers of each text with its id, using all cores.""" };
        var command = new Command("extract", Explanation) { files, json, lines };
        command.SetAction(result => Run(
            result.GetRequiredValue(files),
            result.GetValue(lines) ? ExtractFormat.JsonLines : result.GetValue(json) ? ExtractFormat.Json : ExtractFormat.Text,
            Console.OpenStandardInput,
            Console.OpenStandardOutput(),
            Console.Error));
        return command;
    }

    /// <summary>Extracts the numbers of files and gives the exit code; for tests, with the streams it uses.</summary>
    internal static int Run(IReadOnlyList<string> files, ExtractFormat format, Func<Stream> standardInput, Stream output, TextWriter errors)
    {
        var sources = new List<TextSource>();
        foreach (var file in files)
        {
            sources.Add(TextSource.Of(file, standardInput));
        }

        // All files are proved before anything is written, so that a fault never leaves half an output behind.
        var isReadable = true;
        foreach (var source in sources)
        {
            if (source.FindFault(isText: format != ExtractFormat.JsonLines) is { } fault)
            {
                errors.WriteLine($"{source.Name}: {fault}");
                isReadable = false;
            }
        }

        if (!isReadable)
        {
            return ExitCode.BadInput;
        }

        var code = ExitCode.Success;
        foreach (var source in sources)
        {
            try
            {
                code = Math.Max(code, Write(source, format, output, errors));
            }
            catch (DecoderFallbackException)
            {
                errors.WriteLine($"{source.Name}: not UTF-8 text; its numbers are not complete");
                code = ExitCode.BadInput;
            }
        }

        output.Flush();
        return code;
    }

    private static int Write(TextSource source, ExtractFormat format, Stream output, TextWriter errors)
    {
        switch (format)
        {
            case ExtractFormat.JsonLines:
                return JsonLines.Write(source, output, errors);
            case ExtractFormat.Json:
                JsonOutput.Write(source, output);
                return ExitCode.Success;
            default:
                TextOutput.Write(source, output);
                return ExitCode.Success;
        }
    }
}
