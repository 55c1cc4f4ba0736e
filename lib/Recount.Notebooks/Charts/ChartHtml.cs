using System.Globalization;
using System.Net;
using System.Text;

namespace Recount.Notebooks.Charts;

/// <summary>A chart as a part of a page; it draws itself where the page has plotly.js, and asks for nothing from outside.</summary>
internal static class ChartHtml
{
    private const string Style =
        "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;max-width:56rem;margin:0.5rem 0";

    // The title and the source stand in the page, so the drawing does without; on a narrow page a legend takes the place of labels.
    private const string Script = """
        (function(){var e=document.getElementById("ID");if(!e)return;
        var f=JSON;
        function draw(){var P=window.Plotly,l=f.layout,n=e.clientWidth>0&&e.clientWidth<520;if(!P||e.firstChild)return;
        delete l.title;l.annotations=l.annotations.filter(function(a){return a.name!=="source"});
        l.height-=l.margin.t-TOP+SOURCE;l.margin.t=TOP;l.margin.b-=SOURCE;
        l.font.color=getComputedStyle(e).color||l.font.color;
        if(n){l.height+=80;f.data.forEach(function(t){if(t.text&&t.mode&&t.mode.indexOf("text")>0&&t.name){t.mode="markers";l.showlegend=true}})}
        P.newPlot(e,f.data,l,f.config)}
        window.Plotly?draw():window.addEventListener("recount-plotly",draw)})();
        """;

    internal static string Of(Caption caption, string alt, string json, PointTable table)
    {
        var id = "chart-" + caption.Id;
        var script = Script.Replace("\n", "")
            .Replace("TOP", "14")
            .Replace("SOURCE", Theme.SourceHeight(caption).ToString(CultureInfo.InvariantCulture))
            .Replace("ID", id)
            .Replace("JSON", json);
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
