namespace Recount.Cli.Extract;

/// <summary>The forms of output, and with one of them of input.</summary>
internal enum ExtractFormat
{
    /// <summary>Marked paragraphs and a table, for people.</summary>
    Text,

    /// <summary>One JSON object a line for each mention.</summary>
    Json,

    /// <summary>JSON lines in, JSON lines out.</summary>
    JsonLines,
}
