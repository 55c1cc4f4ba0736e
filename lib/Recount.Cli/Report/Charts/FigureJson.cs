using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Recount.Cli.Notebooks;

namespace Recount.Cli.Report.Charts;

/// <summary>A figure of plotly.js as a notebook's output holds it.</summary>
/// <param name="Root">The figure: <c>data</c> and <c>layout</c>.</param>
internal sealed partial record FigureJson(JsonElement Root)
{
    internal const string Type = "application/vnd.plotly.v1+json";

    /// <summary>The traces.</summary>
    internal IReadOnlyList<JsonElement> Traces =>
        Root.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array
            ? [.. data.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.Object)]
            : [];

    /// <summary>What is seen; empty where the figure does not say it.</summary>
    internal string Title => Meta("finding") is { Length: > 0 } finding ? finding : Plain(Text("layout", "title", "text"));

    internal string Subtitle => Meta("subtitle");

    internal string Source => Meta("source");

    internal string Alternative => Meta("alt");

    /// <summary>The height that it was laid out for, in pixels.</summary>
    internal int Height => Find("layout", "height") is { ValueKind: JsonValueKind.Number } height && height.TryGetDouble(out var pixels)
        && pixels is > 80 and < 4000 ? (int)pixels : DefaultHeight;

    /// <summary>The hash of the figure, whatever the order of its members: what an image of it is an image of.</summary>
    internal string Hash
    {
        get
        {
            var text = new JupyterText();
            text.Value(Root);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }

    private const int DefaultHeight = 450;

    /// <summary>The figure in an output; null for none.</summary>
    internal static FigureJson? Of(MimeBundle data) =>
        data.Json(Type) is { ValueKind: JsonValueKind.Object } root ? new FigureJson(root) : null;

    /// <summary>The title of an axis; the fallback where it has none.</summary>
    internal string Axis(string name, string fallback) =>
        Plain(Text("layout", name, "title", "text")) is { Length: > 0 } title ? title : fallback;

    /// <summary>A text without the few tags that plotly.js reads in labels.</summary>
    internal static string Plain(string text) => System.Net.WebUtility.HtmlDecode(Tag().Replace(text, " ")).Trim();

    private string Meta(string name) => Text("layout", "meta", name);

    private string Text(params ReadOnlySpan<string> path) => Find(path) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    private JsonElement? Find(params ReadOnlySpan<string> path)
    {
        var element = Root;
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
