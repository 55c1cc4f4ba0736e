using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>Puts each point's label where it covers neither points nor other labels, as far as there is such a place.</summary>
internal sealed class LabelPlaces
{
    /// <summary>Marks a trace whose labels may be moved; taken off once they are placed.</summary>
    internal const string Movable = "movable";

    private const double FullWidth = 820;
    private const double LetterWidth = 0.54;
    private const double LineHeight = 1.3;
    private const double Gap = 9;

    private static readonly string[] Positions =
        ["middle right", "middle left", "top right", "bottom right", "top left", "bottom left", "top center", "bottom center"];

    private readonly Scale _x;
    private readonly Scale _y;
    private readonly bool _isReversed;
    private readonly Box _plot;
    private readonly List<Box> _taken = [];

    private LabelPlaces(Figure figure)
    {
        (_x, _y) = (new Scale(figure, "x"), new Scale(figure, "y"));
        var axis = (JsonObject)figure.Layout["yaxis"]!;
        _isReversed = axis["autorange"].Text() == "reversed";
        var names = axis["categoryarray"].Items().SelectMany(c => (c.Text() ?? "").Split("<br>")).Select(c => c.Length * 7).DefaultIfEmpty(50).Max();
        var margin = (JsonObject)figure.Layout["margin"]!;
        var height = figure.Layout["height"].Number()!.Value - margin["t"].Number()!.Value - margin["b"].Number()!.Value;
        _plot = new Box(0, 0, FullWidth - names - 50, height);
    }

    internal static void Apply(Figure figure)
    {
        var movable = figure.Series.Where(t => (t["meta"] as JsonObject)?[Movable].Is() == true).ToList();
        if (movable.Count == 0)
        {
            return;
        }

        var places = new LabelPlaces(figure);
        places._taken.AddRange(figure.Traces.SelectMany(places.Drawn));
        foreach (var trace in movable)
        {
            trace["textposition"] = new JsonArray([.. trace["x"].Items().Select((_, i) => (JsonNode)places.Place(trace, i))]);
            trace.Object("meta").Remove(Movable);
        }
    }

    private string Place(JsonObject trace, int i)
    {
        var lines = (trace["text"].Items()[i].Text() ?? "").Split("<br>");
        var size = (trace["textfont"] as JsonObject)?["size"].Number() ?? 13;
        var (width, height) = (lines.Max(l => PlotText.Plain(l).Length) * size * LetterWidth, lines.Length * size * LineHeight);
        if (Point(trace, i) is not var (x, y))
        {
            return Positions[0];
        }

        // The first of the best, in the order in which a reader looks for a label.
        var (box, position) = Positions.Select(p => (Box: At(p, x, y, width, height), Position: p))
            .MinBy(c => Cost(c.Box));
        _taken.Add(box);
        return position;
    }

    private double Cost(Box box) => _taken.Sum(t => t.Overlap(box)) + (3 * box.Outside(_plot with { Right = _plot.Right + 20 }));

    private static Box At(string position, double x, double y, double width, double height)
    {
        var (vertical, horizontal) = position.Split(' ') is [var v, var h] ? (v, h) : ("", "");
        var left = horizontal switch { "right" => x + Gap, "left" => x - Gap - width, _ => x - (width / 2) };
        var top = vertical switch { "top" => y - Gap - height, "bottom" => y + Gap, _ => y - (height / 2) };
        return new Box(left, top, left + width, top + height);
    }

    private (double X, double Y)? Point(JsonObject trace, int i, double alongX = 0, double alongY = 0) =>
        _x.At(trace["x"].Items()[i], alongX) is { } x && _y.At(trace["y"].Items().ElementAtOrDefault(i), alongY) is { } y
            ? (x * _plot.Right, (_isReversed ? y : 1 - y) * _plot.Bottom)
            : null;

    // What a label should not cover: markers, arrows, intervals, lines.
    private IEnumerable<Box> Drawn(JsonObject trace)
    {
        var isArrow = trace["marker"] is JsonObject marker && marker["standoff"] is not null;
        (double X, double Y)? before = null;
        for (var i = 0; i < trace["x"].Items().Count; i++)
        {
            var at = Point(trace, i);
            if (at is var (x, y))
            {
                yield return isArrow ? Box.Around(x, y - 15, 6, 8) : Box.Around(x, y, 6, 6);
                foreach (var end in Ends(trace, i))
                {
                    yield return new Box(Math.Min(x, end.X) - 1, Math.Min(y, end.Y) - 1, Math.Max(x, end.X) + 1, Math.Max(y, end.Y) + 1);
                }
            }

            foreach (var box in trace["mode"].Text()?.Contains("lines", StringComparison.Ordinal) == true ? Along(before, at) : [])
            {
                yield return box;
            }

            before = at;
        }
    }

    private IEnumerable<(double X, double Y)> Ends(JsonObject trace, int i)
    {
        foreach (var (axis, sign) in new[] { ("x", 1), ("x", -1), ("y", 1), ("y", -1) })
        {
            var length = (trace["error_" + axis] as JsonObject)?[sign > 0 ? "array" : "arrayminus"].Items().ElementAtOrDefault(i).Number() ?? 0;
            if (length > 0 && Point(trace, i, axis == "x" ? sign * length : 0, axis == "y" ? sign * length : 0) is { } end)
            {
                yield return end;
            }
        }
    }

    private static IEnumerable<Box> Along((double X, double Y)? from, (double X, double Y)? to) => from is var (a, b) && to is var (c, d)
        ? Enumerable.Range(0, 20).Select(k => k / 20.0).Select(k => Box.Around(a + (k * (c - a)), b + (k * (d - b)), 2, 2))
        : [];
}
