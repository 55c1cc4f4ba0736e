namespace Recount.Cli.Verify.DoubleEntry;

/// <summary>The MIME types under which notebooks say in figures what they show in pictures and words.</summary>
internal static class MediaTypes
{
    internal const string Reconciliation = "application/vnd.recount.reconciliation+json";
    internal const string Verdicts = "application/vnd.recount.verdicts+json";
    internal const string Plotly = "application/vnd.plotly.v1+json";
    internal const string Html = "text/html";
    internal const string Svg = "image/svg+xml";
}
