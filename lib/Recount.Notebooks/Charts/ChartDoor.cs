using Microsoft.DotNet.Interactive;
using Plotly.NET;
using XPlot.Plotly;

namespace Recount.Notebooks.Charts;

/// <summary>The one door through which charts are shown, whichever library drew them.</summary>
public static class ChartDoor
{
    /// <summary>Shows a chart of Plotly.NET.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">Its id, the same on every run: lower-case letters, digits and hyphens.</param>
    /// <param name="finding">What is seen, as a title.</param>
    /// <param name="subtitle">The measure and its unit.</param>
    /// <param name="source">Where the figures are from.</param>
    /// <exception cref="ArgumentException">The id is none, a text is missing, or there are more than seven series.</exception>
    public static void Show(this GenericChart chart, string id, string finding, string subtitle, string source) =>
        Display(chart.ToOutput(id, finding, subtitle, source));

    /// <summary>Shows a chart of XPlot.Plotly.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">Its id, the same on every run: lower-case letters, digits and hyphens.</param>
    /// <param name="finding">What is seen, as a title.</param>
    /// <param name="subtitle">The measure and its unit.</param>
    /// <param name="source">Where the figures are from.</param>
    /// <param name="ties">For each series in turn what its points are in the ledger's language, and on which coordinate.</param>
    /// <exception cref="ArgumentException">The id is none, a text is missing, or there are more than seven series.</exception>
    public static void Show(this PlotlyChart chart, string id, string finding, string subtitle, string source, params Tie[] ties) =>
        Display(chart.ToOutput(id, finding, subtitle, source, ties));

    /// <summary>What <see cref="Show(GenericChart, string, string, string, string)"/> shows, for a test or a file.</summary>
    public static ChartOutput ToOutput(this GenericChart chart, string id, string finding, string subtitle, string source) =>
        ChartOutput.Of(PlotlyFigure.Of(chart), Caption.Of(id, finding, subtitle, source));

    /// <summary>What <see cref="Show(PlotlyChart, string, string, string, string, Tie[])"/> shows, for a test or a file.</summary>
    public static ChartOutput ToOutput(this PlotlyChart chart, string id, string finding, string subtitle, string source, params Tie[] ties) =>
        ChartOutput.Of(XPlotFigure.Of(chart, ties), Caption.Of(id, finding, subtitle, source));

    // Outside a kernel, in a test or a program, there is nobody to show it to.
    private static void Display(ChartOutput output) => KernelInvocationContext.Current?.Display(output, ChartFormatters.MimeTypes);
}
