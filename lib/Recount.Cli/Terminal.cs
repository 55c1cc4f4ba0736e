using Recount.Verdicts;

namespace Recount.Cli;

/// <summary>How text looks on a terminal: with colours only where somebody looks.</summary>
/// <param name="colour">Whether to write ANSI colours.</param>
internal sealed class Terminal(bool colour)
{
    /// <summary>Colour only where standard output is a terminal and NO_COLOR does not forbid it.</summary>
    internal static Terminal OfProcess() =>
        new(!Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    internal string Paint(Standing standing, string text) => Paint(standing switch
    {
        Standing.Supported => "34",
        Standing.Refined => "33",
        Standing.Contradicted => "31",
        _ => "90",
    }, text);

    internal string Bold(string text) => Paint("1", text);

    internal string Dim(string text) => Paint("90", text);

    private string Paint(string code, string text) => colour ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
