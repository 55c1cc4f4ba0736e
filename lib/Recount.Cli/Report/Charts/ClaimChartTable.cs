using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Charts;

/// <summary>The chart of all claims against their evidence in numbers.</summary>
internal static class ClaimChartTable
{
    internal static Markup Of(ReportData data)
    {
        var heads = data.Audit.Articles.Select(a => Markup.Of($"<th scope=\"col\">{a.Article.Id}</th>"));
        var rows = Enum.GetValues<Distance>().Select(d => Markup.Of(
            $"<tr><th scope=\"row\">{Distances.Name(d)}</th>{Cells(data, d)}</tr>"));
        return Markup.Of($"""
            <div class="scroll" tabindex="0" role="group" aria-label="Claims by distance and article"><table class="plain">
            <caption>Claims by their distance from the evidence, an article a column</caption>
            <thead><tr><th scope="col">Distance</th>{heads}<th scope="col">all</th></tr></thead>
            <tbody>{rows}</tbody></table></div>
            """);
    }

    private static IEnumerable<Markup> Cells(ReportData data, Distance distance)
    {
        var counts = data.Audit.Articles.Select(a => ClaimChart.Claims(data, a).Count(c => Distances.Of(c) == distance)).ToList();
        return counts.Append(counts.Sum()).Select(n => Markup.Of($"<td class=\"num\">{n}</td>"));
    }
}
