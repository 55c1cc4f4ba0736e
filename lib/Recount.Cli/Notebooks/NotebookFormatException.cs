namespace Recount.Cli.Notebooks;

/// <summary>A JSON text that is not the notebook it should be.</summary>
/// <param name="place">Where: <c>cell 3 (id downloads): outputs</c>.</param>
/// <param name="message">What is wrong and what would be right.</param>
internal sealed class NotebookFormatException(string place, string message) : Exception(message)
{
    internal string Place { get; } = place;
}
