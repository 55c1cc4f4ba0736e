using Recount.Cli.Notebooks;

namespace Recount.Cli.Run;

/// <summary>Takes out of outputs what belongs to this machine alone: the folder of the working copy, its line ends.</summary>
/// <param name="root">The repository's folder.</param>
internal sealed class OutputCleaning(string root)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    internal Output Clean(Output output) => output switch
    {
        StreamOutput stream => stream with { Text = Clean(stream.Text) },
        ErrorOutput error => new ErrorOutput(error.Name, Clean(error.Value), [.. error.Traceback.Select(Clean)]),
        DisplayOutput display => display with
        {
            Data = new MimeBundle(display.Data.Select(v => v.IsLines ? MimeValue.OfText(v.Type, Clean(v.Text!)) : v)),
        },
        _ => output,
    };

    private string Clean(string text) => text
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace(_root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(_root, ".", StringComparison.Ordinal);
}
