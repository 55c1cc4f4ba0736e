using Microsoft.DotNet.Interactive.Formatting;

namespace Recount.Notebooks.Charts;

/// <summary>Tells .NET Interactive how charts are shown.</summary>
public static class ChartFormatters
{
    /// <summary>The MIME type of a figure of plotly.js.</summary>
    public const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    internal static string[] MimeTypes { get; } = [PlotlyMimeType, "text/html", "text/plain"];

    /// <summary>Registers the formatters; doing it twice does no harm.</summary>
    public static void Register()
    {
        Formatter.Register<ChartOutput>((chart, writer) => writer.Write(chart.Json), PlotlyMimeType);
        Formatter.Register<ChartOutput>((chart, writer) => writer.Write(chart.Html), "text/html");
        Formatter.Register<ChartOutput>((chart, writer) => writer.Write(chart.Text), "text/plain");
        Formatter.SetPreferredMimeTypesFor(typeof(ChartOutput), MimeTypes);
    }
}
