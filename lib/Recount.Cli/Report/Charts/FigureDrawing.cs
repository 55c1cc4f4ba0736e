using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Recount.Cli.Report.Site;

namespace Recount.Cli.Report.Charts;

/// <summary>Has plotly.js draw figures as SVG in a headless browser.</summary>
internal static partial class FigureDrawing
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The images of the figures, in their order; null where they could not be drawn, and why.</summary>
    internal static (IReadOnlyList<string>? Images, string Problem) Draw(IReadOnlyList<FigureJson> figures, byte[] plotly)
    {
        var scratch = Directory.CreateTempSubdirectory("recount-draw-");
        try
        {
            var page = Path.Combine(scratch.FullName, "draw.html");
            File.WriteAllBytes(Path.Combine(scratch.FullName, "plotly.min.js"), plotly);
            File.WriteAllBytes(Path.Combine(scratch.FullName, "draw.js"), Assets.Bytes("draw.js"));
            File.WriteAllText(page, Page(figures));
            return Browser.Content(page, scratch.FullName, Patience) is not { } content
                ? (null, "no Chromium is at hand, or it failed")
                : Images(content, figures.Count);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static string Page(IReadOnlyList<FigureJson> figures)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartArray();
            foreach (var figure in figures)
            {
                figure.Root.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        return $"""
            <!DOCTYPE html><meta charset="utf-8">
            <script type="application/json" id="figures">{Encoding.UTF8.GetString(json.ToArray())}</script>
            <script src="draw.js"></script><script src="plotly.min.js"></script><body></body>
            """;
    }

    // Each image comes as Base64 in an element of its own, so that nothing has to be unescaped.
    private static (IReadOnlyList<string>?, string) Images(string content, int count)
    {
        var images = Image().Matches(content)
            .Select(m => SvgCleaner.Clean(Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value))))
            .OfType<string>()
            .ToList();
        return images.Count == count ? (images, "") : (null, $"plotly.js drew {images.Count} of {count} figures");
    }

    [GeneratedRegex("<i class=\"drawn\">([A-Za-z0-9+/=]+)</i>", RegexOptions.CultureInvariant)]
    private static partial Regex Image();
}
