using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>The labels of level lines, at either end of them, above or below.</summary>
internal static class LevelLabels
{
    /// <summary>Name of the annotation that is the label of a level line.</summary>
    internal const string Name = "level";

    private const double Gap = 2;

    private static readonly (double X, string Side, bool IsAbove)[] Places =
        [(1, "right", true), (0, "left", true), (0.5, "center", true), (1, "right", false), (0, "left", false), (0.5, "center", false)];

    internal static IEnumerable<Label> Of(Figure figure, Plane plane)
    {
        var isLog = (figure.Layout["yaxis"] as JsonObject)?["type"].Text() == "log";
        foreach (var annotation in figure.Layout["annotations"].Items().OfType<JsonObject>().Where(a => a["name"].Text() == Name))
        {
            // The place of an annotation on a logarithmic axis is a logarithm.
            var at = annotation["y"].Number() ?? 0;
            if (plane.Y(isLog ? Math.Pow(10, at) : at) is { } y)
            {
                yield return new Label([.. Places.Select(p => new LabelPlace(At(annotation, p.X, p.IsAbove, y, plane), () =>
                {
                    annotation["x"] = p.X;
                    annotation["xanchor"] = p.Side;
                    annotation["yanchor"] = p.IsAbove ? "bottom" : "top";
                }))]);
            }
        }
    }

    private static Box At(JsonObject annotation, double x, bool isAbove, double y, Plane plane)
    {
        var (width, height) = Label.Size(annotation["text"].Text() ?? "", ((JsonObject)annotation["font"]!)["size"].Number()!.Value);
        var left = x * (plane.Area.Right - width);
        var top = isAbove ? y - Gap - height : y + Gap;
        return new Box(left, top, left + width, top + height);
    }
}
