using System.Text.Json;
using Recount.Cli.Notebooks;
using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Notebooks;

/// <summary>A notebook with what its outputs say of the ledger.</summary>
/// <param name="Document">The notebook.</param>
/// <param name="Slug">Its name as a part of an address.</param>
/// <param name="Title">Its first heading; its name where it has none.</param>
/// <param name="Reconciliations">The checks that its cells reconcile, in order.</param>
/// <param name="Judged">The claims that its verdict tables have, in order.</param>
internal sealed record ShelvedNotebook(
    NotebookDocument Document,
    string Slug,
    string Title,
    IReadOnlyList<(string Cell, Reconciliation Found)> Reconciliations,
    IReadOnlyList<(string Cell, string Claim)> Judged)
{
    internal const string Verdicts = "application/vnd.recount.verdicts+json";

    private static readonly string[] Labels = ["The question. ", "Question. "];

    /// <summary>What it asks: its first paragraph; empty where it has none.</summary>
    internal string Question { get; init; } = "";

    internal static ShelvedNotebook Of(NotebookDocument document)
    {
        var displays = document.CodeCells
            .SelectMany(cell => cell.Outputs.OfType<DisplayOutput>().Select(output => (Cell: CellId(document, cell), output.Data)))
            .ToList();
        return new ShelvedNotebook(
            document,
            Anchor.Of(document.Name),
            FirstHeading(document) ?? document.Name,
            [.. displays.Select(d => (d.Cell, Found: Reconciliation.Of(d.Data))).Where(p => p.Found is not null).Select(p => (p.Cell, p.Found!))],
            [.. displays.SelectMany(d => Claims(d.Data.Json(Verdicts)).Select(claim => (d.Cell, claim)))])
        {
            Question = FirstParagraph(document),
        };
    }

    /// <summary>The id that anchors a cell: its own, or its place where it has none that could be one.</summary>
    internal static string CellId(NotebookDocument document, Cell cell) =>
        cell.Id.Length > 0 && cell.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? cell.Id
            : "at-" + (document.Cells.TakeWhile(c => !ReferenceEquals(c, cell)).Count() + 1)
                .ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The headings of a Markdown cell with their levels, as plain text.</summary>
    internal static IEnumerable<(int Level, string Text)> Headings(Cell cell) => HtmlMarkdown.Headings(cell.Source);

    private static string? FirstHeading(NotebookDocument document) => document.Cells
        .Where(c => c.Type == CellType.Markdown)
        .SelectMany(Headings)
        .Where(h => h.Level == 1)
        .Select(h => h.Text)
        .FirstOrDefault();

    // The label that says it is the question says nothing more where only questions stand.
    private static string FirstParagraph(NotebookDocument document)
    {
        var text = document.Cells.Where(c => c.Type == CellType.Markdown).Select(c => HtmlMarkdown.FirstParagraph(c.Source))
            .FirstOrDefault(p => p.Length > 0) ?? "";
        return Labels.FirstOrDefault(label => text.StartsWith(label, StringComparison.Ordinal)) is { } label ? text[label.Length..] : text;
    }

    /// <summary>The claims of a verdict table; none where it is none.</summary>
    internal static IEnumerable<string> Claims(JsonElement? table) =>
        table is { ValueKind: JsonValueKind.Object } t && t.TryGetProperty("claims", out var claims) && claims.ValueKind == JsonValueKind.Array
            ? claims.EnumerateArray().Select(c => Json.Text(c, "id")).OfType<string>()
            : [];
}
