using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>The labels of points: beside, above or below their marks, or a line further off.</summary>
internal static class PointLabels
{
    /// <summary>Marks a trace whose labels may be moved; taken off once they are placed.</summary>
    internal const string Movable = "movable";

    // plotly.js lets a label beside a mark begin where the mark ends; a space keeps them apart.
    private const string Space = "\u00a0";
    private const double SpaceWidth = 4;
    private const double TextSize = 13;
    private const double MarkSize = 6;

    private static readonly string[] Near =
        ["middle right", "middle left", "top right", "bottom right", "top left", "bottom left", "top center", "bottom center"];

    private static readonly (string Position, bool IsFurther)[] Positions =
        [.. Near.Select(p => (p, false)), .. Near.Where(p => !IsBeside(p)).Select(p => (p, true))];

    internal static IReadOnlyList<Label> Of(Figure figure, Plane plane)
    {
        var labels = new List<Label>();
        foreach (var trace in figure.Series.Where(t => (t["meta"] as JsonObject)?[Movable].Is() == true).ToList())
        {
            var texts = trace["text"].Items().Select(t => t.Text() ?? "").ToList();
            var positions = new JsonArray([.. texts.Select(_ => (JsonNode)Near[0])]);
            var templates = new JsonArray([.. texts.Select(t => (JsonNode)Spaced(t, Near[0], isFurther: false))]);
            (trace["textposition"], trace["texttemplate"]) = (positions, templates);
            labels.AddRange(texts.Select((text, i) => Of(trace, i, text, plane, (position, isFurther) =>
            {
                positions[i] = position;
                templates[i] = Spaced(text, position, isFurther);
            })).OfType<Label>());
            var meta = trace.Object("meta");
            meta.Remove(Movable);
            if (meta.Count == 0)
            {
                trace.Remove("meta");
            }
        }

        return labels;
    }

    /// <summary>Half the width of a mark; a diamond or a star is a little wider than its size says.</summary>
    internal static double HalfMark(JsonObject? marker) => Size(marker) * 0.65;

    private static Label? Of(JsonObject trace, int i, string text, Plane plane, Action<string, bool> take)
    {
        if (plane.At(trace, i) is not { } at)
        {
            return null;
        }

        var letters = (trace["textfont"] as JsonObject)?["size"].Number() ?? TextSize;
        var size = Label.Size(text, letters);

        // As plotly.js reckons it.
        var away = (Size(trace["marker"] as JsonObject) / 1.6) + 1;
        return new Label([.. Positions.Select(p => Place(p.Position, p.IsFurther))]);

        LabelPlace Place(string position, bool isFurther)
        {
            var near = At(position, at, size, away);
            var line = !isFurther ? 0 : letters * Label.Line * (position.StartsWith("top", StringComparison.Ordinal) ? -1 : 1);
            return new LabelPlace(near with { Top = near.Top + line, Bottom = near.Bottom + line }, () => take(position, isFurther))
            {
                Between = isFurther ? near : null,
            };
        }
    }

    private static Box At(string position, (double X, double Y) at, (double Width, double Height) size, double away)
    {
        var beside = away + SpaceWidth;
        var left = position.EndsWith("right", StringComparison.Ordinal) ? at.X + beside
            : position.EndsWith("left", StringComparison.Ordinal) ? at.X - beside - size.Width
            : at.X - (size.Width / 2);
        var top = position.StartsWith("top", StringComparison.Ordinal) ? at.Y - away - size.Height
            : IsBeside(position) ? at.Y - (size.Height / 2)
            : at.Y + away;
        return new Box(left, top, left + size.Width, top + size.Height);
    }

    private static bool IsBeside(string position) => position.StartsWith("middle", StringComparison.Ordinal);

    // A space towards the mark, and an empty line where the label is further off. In a template "%{" would begin the name of a value.
    private static string Spaced(string text, string position, bool isFurther)
    {
        var lines = text.Replace("%{", "%&#123;", StringComparison.Ordinal).Split("<br>")
            .Select(line => position.EndsWith("right", StringComparison.Ordinal) ? Space + line
                : position.EndsWith("left", StringComparison.Ordinal) ? line + Space
                : line);
        return string.Join("<br>", !isFurther ? lines : position.StartsWith("top", StringComparison.Ordinal) ? [.. lines, Space] : [Space, .. lines]);
    }

    private static double Size(JsonObject? marker) => marker?["size"].Number() ?? MarkSize;
}
