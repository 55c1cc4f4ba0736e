using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>What a figure draws that its labels should not cover.</summary>
internal static class Obstacles
{
    private const double HalfLine = 1.5;
    private const double HalfThinLine = 0.5;
    private const double Step = 4;
    private const double ArrowAway = 15;

    internal static IReadOnlyList<Obstacle> Of(Figure figure, Plane plane) =>
    [
        .. figure.Traces.SelectMany(trace => Of(trace, plane)),
        Line([.. plane.Corners, .. plane.Corners.Take(1)]) with { Touch = 0 },
        .. figure.Layout["shapes"].Items().OfType<JsonObject>().SelectMany(shape => Across(shape, plane)).Select(box => Obstacle.Of(box) with { IsLine = true }),
    ];

    private static IEnumerable<Obstacle> Of(JsonObject trace, Plane plane)
    {
        var mode = trace["mode"].Text() ?? "markers";
        var points = Enumerable.Range(0, plane.Count(trace)).Select(i => plane.At(trace, i)).ToList();
        if (mode.Contains("lines", StringComparison.Ordinal) && (trace["line"] as JsonObject)?["width"].Number() != 0)
        {
            yield return Line(points);
        }

        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] is not { } at)
            {
                continue;
            }

            if (mode.Contains("markers", StringComparison.Ordinal))
            {
                yield return Obstacle.Of(Mark(at, trace["marker"] as JsonObject));
            }

            foreach (var end in Ends(trace, i, plane))
            {
                yield return Obstacle.Of(Box.Holding(at, end).Grown(1));
            }
        }
    }

    // An arrow stands off its point, against the way that its angle points.
    private static Box Mark((double X, double Y) at, JsonObject? marker)
    {
        var half = PointLabels.HalfMark(marker);
        var away = marker?["standoff"] is null ? 0 : ArrowAway;
        var angle = (marker?["angle"].Number() ?? 0) * Math.PI / 180;
        return Box.Around(at.X - (away * Math.Sin(angle)), at.Y + (away * Math.Cos(angle)), half, half);
    }

    private static IEnumerable<(double X, double Y)> Ends(JsonObject trace, int i, Plane plane)
    {
        foreach (var (axis, sign) in new[] { ("x", 1), ("x", -1), ("y", 1), ("y", -1) })
        {
            var length = (trace["error_" + axis] as JsonObject)?[sign > 0 ? "array" : "arrayminus"].Items().ElementAtOrDefault(i).Number() ?? 0;
            if (length > 0 && plane.At(trace, i, axis == "x" ? sign * length : 0, axis == "y" ? sign * length : 0) is { } end)
            {
                yield return end;
            }
        }
    }

    private static Obstacle Line(IReadOnlyList<(double X, double Y)?> points) =>
        new([.. points.Zip(points.Skip(1), Along).SelectMany(boxes => boxes)]) { IsLine = true };

    // Nothing where the line is interrupted.
    private static IEnumerable<Box> Along((double X, double Y)? from, (double X, double Y)? to)
    {
        if (from is not var (x, y) || to is not var (toX, toY))
        {
            return [];
        }

        var steps = Math.Max(1, (int)(Math.Max(Math.Abs(toX - x), Math.Abs(toY - y)) / Step));
        return Enumerable.Range(0, steps + 1).Select(k => (double)k / steps)
            .Select(part => Box.Around(x + (part * (toX - x)), y + (part * (toY - y)), HalfLine, HalfLine));
    }

    private static IEnumerable<Box> Across(JsonObject shape, Plane plane)
    {
        if (shape["xref"].Text() == "x" && plane.X(shape["x0"]) is { } x)
        {
            yield return new Box(x, plane.Area.Top, x, plane.Area.Bottom).Grown(HalfThinLine);
        }

        if (shape["yref"].Text() == "y" && plane.Y(shape["y0"]) is { } y)
        {
            yield return new Box(plane.Area.Left, y, plane.Area.Right, y).Grown(HalfThinLine);
        }
    }
}
