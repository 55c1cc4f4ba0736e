using System.Text.Json.Nodes;
using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Notebooks.Tests.Charts;

[Collection(nameof(Opened))]
public sealed class TieTests
{
    [Fact]
    public void Every_expression_of_a_chart_can_be_read()
    {
        foreach (var (_, _, expression) in Drawn.Kinds().SelectMany(c => Tied(c.Shown().Traces())))
        {
            ExpressionParser.Parse(expression);
        }
    }

    [Fact]
    public void A_point_stands_where_the_ledger_has_it_once_its_scale_is_undone()
    {
        var points = Drawn.Kinds().Take(4).SelectMany(c => Tied(c.Shown().Traces())).ToList();

        Assert.True(points.Count > 20);
        foreach (var (trace, i, expression) in points)
        {
            if (Worth(ExpressionParser.Parse(expression)) is { } quantity)
            {
                var meta = trace["meta"]!;
                var drawn = trace[(string)meta["value"]!]![i]!.GetValue<double>() * (meta["scale"]?.GetValue<double>() ?? 1);
                var middle = (quantity.Printed.Low.Value + quantity.Printed.High.Value) / 2;
                Assert.Equal(middle.ToDouble(), drawn, 1e-6);
            }
        }
    }

    [Fact]
    public void Every_cell_of_a_series_is_named_so_that_only_one_row_answers()
    {
        foreach (var series in Notebook.Recounting.Ledger.Series.Where(s => s.Rows.Count > 0))
        {
            var column = series.Rows[0].Columns.Skip(1).FirstOrDefault(c => series.Rows.Any(r => decimal.TryParse(r.Text(c), out _)) && series.Name is not "hf_derivatives_by_org_snapshot");
            if (column is null)
            {
                continue;
            }

            var chart = Recount.Notebooks.Charts.Plot.Series(series.Name, column);
            foreach (var (_, _, expression) in Tied(Recount.Notebooks.Charts.ChartSettings.OverTime(chart, "x").Shown().Traces()))
            {
                Assert.NotNull(Worth(ExpressionParser.Parse(expression)));
            }
        }
    }

    [Fact]
    public void A_model_says_that_it_is_one_and_nothing_else_does()
    {
        var models = Drawn.Kinds().Select(c => c.Shown().Figure()["layout"]!["meta"]!["model"] is not null).ToList();

        Assert.Equal([4, 6], Enumerable.Range(0, models.Count).Where(i => models[i]));
    }

    [Fact]
    public void A_timeline_ties_the_dates()
    {
        var trace = Drawn.Kinds()[8].Shown().Traces()[0];

        Assert.Equal("x", (string?)trace["meta"]!["value"]);
        Assert.Equal("000-bloomberg-date", (string?)trace["customdata"]![0]);
        Assert.Equal("2025-12-10", (string?)trace["x"]![0]);
    }

    private static IEnumerable<(JsonObject Trace, int I, string Expression)> Tied(IEnumerable<JsonObject> traces) =>
        from trace in traces
        where trace["customdata"] is not null
        from i in Enumerable.Range(0, trace["customdata"]!.AsArray().Count)
        where trace["customdata"]![i] is not null
        select (trace, i, (string)trace["customdata"]![i]!);

    // What can be looked up without working anything out.
    private static Quantity? Worth(Expression expression)
    {
        var ledger = Notebook.Recounting.Ledger;
        return expression switch
        {
            FigureName name => ledger.Claim(name.Id)?.Quantity ?? ledger.Reference(name.Id)?.Quantity,
            SeriesCell cell when ledger.SeriesNamed(cell.Series) is { } series => series.Figure(Assert.Single(series.Select(cell.Key)), cell.Column),
            _ => null,
        };
    }
}
