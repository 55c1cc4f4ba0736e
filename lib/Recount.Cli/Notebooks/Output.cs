using System.Text.Json;

namespace Recount.Cli.Notebooks;

/// <summary>One output of a cell.</summary>
internal abstract record Output;

/// <summary>Text that the cell printed.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record StreamOutput(string Name, string Text) : Output;

/// <summary>A value that the cell showed or ended with, in one or more forms.</summary>
/// <param name="Data">The value's forms.</param>
internal sealed record DisplayOutput(MimeBundle Data) : Output
{
    /// <summary>The cell's place among those executed where the value is its last expression's; null where it was shown.</summary>
    internal int? ExecutionCount { get; init; }

    /// <summary>The output's metadata, an object; kept as it is.</summary>
    internal JsonElement? Metadata { get; init; }
}

/// <summary>The error that the cell ended with.</summary>
/// <param name="Name">The exception's type.</param>
/// <param name="Value">Its message.</param>
/// <param name="Traceback">Where it came from, a line each; may carry ANSI colours.</param>
internal sealed record ErrorOutput(string Name, string Value, IReadOnlyList<string> Traceback) : Output;
