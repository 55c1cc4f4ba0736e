using System.Text;
using System.Text.Encodings.Web;

namespace Recount.Notebooks.Formatting;

/// <summary>A table ready to be written, as HTML or as text.</summary>
/// <param name="Headers">The names of the columns.</param>
/// <param name="IsNumber">Which columns hold numbers; these stand on the right.</param>
/// <param name="Rows">The cells.</param>
/// <param name="Note">A line beneath; may be empty.</param>
internal sealed record Grid(IReadOnlyList<string> Headers, IReadOnlyList<bool> IsNumber, IReadOnlyList<IReadOnlyList<string>> Rows, string Note)
{
    private const string Right = " style=\"text-align:right;font-variant-numeric:tabular-nums\"";
    private const string Left = " style=\"text-align:left\"";

    /// <summary>Markup that shows a text as it is, whatever it holds.</summary>
    internal static string Encode(string text) => HtmlEncoder.Default.Encode(text).Replace("&#x2014;", Cell.Missing, StringComparison.Ordinal);

    internal string Html()
    {
        var html = new StringBuilder("<table class=\"recount-frame\"><thead><tr>");
        Append(html, Headers, (i, cell) => $"<th scope=\"col\"{Align(i)}>{cell}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in Rows)
        {
            html.Append("<tr>");
            Append(html, row, (i, cell) => i == 0 ? $"<th scope=\"row\"{Align(i)}>{cell}</th>" : $"<td{Align(i)}>{cell}</td>");
            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
        return Note.Length == 0 ? html.ToString() : html.Append("<p>").Append(Encode(Note)).Append("</p>").ToString();
    }

    internal string PlainText()
    {
        var lines = Rows.Prepend(Headers).ToList();
        var widths = Headers.Select((_, i) => lines.Max(line => line[i].Length)).ToList();
        var text = string.Join('\n', lines.Select(line => string.Join("  ", line.Select((cell, i) =>
            IsNumber[i] ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd()));
        return Note.Length == 0 ? text : text + "\n" + Note;
    }

    private string Align(int column) => IsNumber[column] ? Right : Left;

    private static void Append(StringBuilder html, IReadOnlyList<string> cells, Func<int, string, string> write)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            html.Append(write(i, Encode(cells[i])));
        }
    }
}
