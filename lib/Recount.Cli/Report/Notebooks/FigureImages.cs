using System.Text.Json;
using System.Text.Json.Nodes;
using Recount.Cli.Notebooks;
using Recount.Cli.Report.Charts;

namespace Recount.Cli.Report.Notebooks;

/// <summary>Gives the figures of a notebook their images, for readers without scripts, for print, and for other sites' views.</summary>
/// <remarks>An image carries the hash of the figure that it was drawn from; only where that differs is it drawn again.</remarks>
internal static class FigureImages
{
    private const string Owner = "recount";
    private const string Key = "figure";

    /// <summary>The figures whose image is missing or is that of an earlier figure.</summary>
    internal static IReadOnlyList<FigureJson> Outdated(NotebookDocument document) =>
        [.. Displays(document).Where(IsOutdated).Select(d => FigureJson.Of(d.Data)!)];

    /// <summary>The notebook with images for its outdated figures.</summary>
    /// <param name="document">The notebook.</param>
    /// <param name="images">The images, in the order of <see cref="Outdated"/>.</param>
    internal static NotebookDocument With(NotebookDocument document, IReadOnlyList<string> images)
    {
        var next = 0;
        return document with
        {
            Cells = [.. document.Cells.Select(cell => cell with
            {
                Outputs = [.. cell.Outputs.Select(o => o is DisplayOutput d && IsOutdated(d) ? With(d, images[next++]) : o)],
            })],
        };
    }

    /// <summary>A notebook that was run anew, with the images of those of its figures that are the same as before.</summary>
    internal static NotebookDocument Carried(NotebookDocument document, NotebookDocument before)
    {
        var known = Displays(before).Where(d => FigureJson.Of(d.Data) is not null && !IsOutdated(d))
            .DistinctBy(d => FigureJson.Of(d.Data)!.Hash)
            .ToDictionary(d => FigureJson.Of(d.Data)!.Hash, d => d.Data.Text(ChartView.Svg)!, StringComparer.Ordinal);
        return document with
        {
            Cells = [.. document.Cells.Select(cell => cell with
            {
                Outputs = [.. cell.Outputs.Select(o => o is DisplayOutput d && IsOutdated(d)
                    && known.TryGetValue(FigureJson.Of(d.Data)!.Hash, out var image) ? With(d, image) : o)],
            })],
        };
    }

    private static IEnumerable<DisplayOutput> Displays(NotebookDocument document) =>
        document.CodeCells.SelectMany(c => c.Outputs).OfType<DisplayOutput>();

    private static bool IsOutdated(DisplayOutput output) =>
        FigureJson.Of(output.Data) is { } figure && (output.Data.Text(ChartView.Svg) is null || Drawn(output) != figure.Hash);

    private static string? Drawn(DisplayOutput output) =>
        output.Metadata is { ValueKind: JsonValueKind.Object } metadata && metadata.TryGetProperty(Owner, out var own)
            ? Json.Text(own, Key)
            : null;

    private static DisplayOutput With(DisplayOutput output, string image)
    {
        var metadata = output.Metadata is { ValueKind: JsonValueKind.Object } before ? JsonObject.Create(before)! : [];
        var own = metadata[Owner] as JsonObject ?? [];
        own[Key] = FigureJson.Of(output.Data)!.Hash;
        metadata[Owner] = own.DeepClone();
        return output with
        {
            Data = new MimeBundle(output.Data.Append(MimeValue.OfText(ChartView.Svg, image))),
            Metadata = JsonElement.Parse(metadata.ToJsonString()),
        };
    }
}
