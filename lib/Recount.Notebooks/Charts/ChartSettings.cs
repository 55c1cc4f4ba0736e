using Plotly.NET;

namespace Recount.Notebooks.Charts;

/// <summary>What a chart is told about its axes; put into effect when it is shown, whatever was combined before.</summary>
public static class ChartSettings
{
    internal const string Key = "recount";

    /// <summary>Dates to the right on a true time axis, the measure upwards.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="measure">The measure with its unit: <c>downloads to date, millions</c>.</param>
    /// <param name="scale">What the values are divided by to be in that unit.</param>
    /// <param name="log">Whether the measure's axis is logarithmic.</param>
    /// <param name="fromNought">Whether the measure's axis starts at nought; a logarithmic one does not.</param>
    public static GenericChart OverTime(this GenericChart chart, string measure, double scale = 1, bool log = false, bool fromNought = true) =>
        chart.Told("value", "y").Told("measure", measure).Told("scale", scale).Told("log", log).Told("nought", fromNought).Told("time", "x");

    /// <summary>The measure to the right: rows, bars, stacked shares.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="measure">The measure with its unit: <c>share of downloads, per cent</c>.</param>
    /// <param name="scale">What the values are divided by to be in that unit.</param>
    /// <param name="log">Whether the axis is logarithmic.</param>
    /// <param name="fromNought">Whether the axis starts at nought; a logarithmic one does not.</param>
    public static GenericChart Along(this GenericChart chart, string measure, double scale = 1, bool log = false, bool fromNought = true) =>
        chart.Told("value", "x").Told("measure", measure).Told("scale", scale).Told("log", log).Told("nought", fromNought);

    /// <summary>The measure upwards over something that is no date.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="measure">The measure with its unit.</param>
    /// <param name="over">What runs to the right, with its unit; empty where its labels say it.</param>
    /// <param name="scale">What the values are divided by to be in the measure's unit.</param>
    /// <param name="log">Whether the measure's axis is logarithmic.</param>
    /// <param name="fromNought">Whether the measure's axis starts at nought; a logarithmic one does not.</param>
    public static GenericChart Upwards(
        this GenericChart chart, string measure, string over = "", double scale = 1, bool log = false, bool fromNought = true) =>
        chart.Told("value", "y").Told("measure", measure).Told("over", over).Told("scale", scale).Told("log", log).Told("nought", fromNought);

    /// <summary>Marks a chart that draws a model alone; none of its points is held against the ledger.</summary>
    public static GenericChart AsModel(this GenericChart chart) => chart.Told("model", true);

    /// <summary>A chart of another height than the usual, in pixels at full width.</summary>
    public static GenericChart Tall(this GenericChart chart, int height)
    {
        GenericChart.getLayout(chart).With("height", height);
        return chart;
    }

    internal static GenericChart Timeline(GenericChart chart) => chart.Told("time", "x");

    private static GenericChart Told(this GenericChart chart, string name, object value)
    {
        var layout = GenericChart.getLayout(chart);
        var told = new Dictionary<string, object>(StringComparer.Ordinal);
        if (layout.TryGetValue(Key)?.Value is Dictionary<string, object> before)
        {
            told = new Dictionary<string, object>(before, StringComparer.Ordinal);
        }

        told[name] = value;
        layout.SetValue(Key, told);
        return chart;
    }
}
