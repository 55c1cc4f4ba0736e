using System.Globalization;
using System.Net;
using System.Text;

namespace Recount.Notebooks.Charts;

/// <summary>A chart as a part of a page; it draws itself where the page has plotly.js, and asks for nothing from outside.</summary>
internal static class ChartHtml
{
    private const string Style =
        "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;max-width:56rem;margin:0.5rem 0";

    internal static string Of(Caption caption, string alt, string json, PointTable table, int sourceHeight)
    {
        var id = "chart-" + caption.Id;
        var script = ChartScript.Of(id, json, sourceHeight);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<figure class=\"recount-chart\" style=\"{Style}\">\n")
            .Append(CultureInfo.InvariantCulture, $"<figcaption><strong style=\"display:block;font-size:1.1rem\">{Encode(caption.Finding)}</strong>")
            .Append(CultureInfo.InvariantCulture, $"<span>{Encode(caption.Subtitle)}</span></figcaption>\n")
            .Append(CultureInfo.InvariantCulture, $"<div id=\"{id}\" role=\"img\" aria-label=\"{Encode(alt)}\" style=\"width:100%\"></div>\n")
            .Append(CultureInfo.InvariantCulture, $"<p style=\"font-size:0.8rem;margin:0.25rem 0\">{Encode(caption.Source)}</p>\n")
            .Append("<details><summary style=\"font-size:0.8rem\">The points as a table</summary>\n");
        Append(html, table);
        return html.Append(CultureInfo.InvariantCulture, $"</details>\n<script>{script}</script>\n</figure>\n").ToString();
    }

    private static void Append(StringBuilder html, PointTable table)
    {
        html.Append("<div style=\"overflow-x:auto\"><table style=\"font-size:0.8rem\">\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Encode(column)}</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{Encode(cell)}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
