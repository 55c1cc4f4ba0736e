using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>A triangle of three shares: the first is whole at the top, the second at the left, the third at the right.</summary>
internal sealed class TernaryPlane : Plane
{
    private const double Whole = 100;

    // The height of a triangle of even sides, for a side of one.
    private static readonly double Slope = Math.Sqrt(3) / 2;

    private readonly double _side;
    private readonly double _fromA;
    private readonly double _fromC;
    private readonly double _room;

    internal TernaryPlane(Figure figure, double height)
        : base(Width(figure), height)
    {
        var ternary = (JsonObject)figure.Layout["ternary"]!;
        double From(string axis) => (ternary[axis] as JsonObject)?["min"].Number() ?? 0;
        (_fromA, _fromC) = (From("aaxis"), From("caxis"));
        _room = Whole - _fromA - From("baxis") - _fromC;
        _side = Math.Min(Area.Right, height / Slope);
    }

    internal override IReadOnlyList<(double X, double Y)> Corners => [At(1, 0), At(0, 0), At(0, 1)];

    internal override int Count(JsonObject trace) => trace["a"].Items().Count;

    internal override (double X, double Y)? At(JsonObject trace, int i, double alongX = 0, double alongY = 0)
    {
        double? Share(string name) => trace[name].Items().ElementAtOrDefault(i).Number();
        return (Share("a"), Share("b"), Share("c")) is ({ } a, { } b, { } c) && a + b + c > 0
            ? At(((Whole * a / (a + b + c)) - _fromA) / _room, ((Whole * c / (a + b + c)) - _fromC) / _room)
            : null;
    }

    // By the parts of the way from the lower edge to the top and from the left edge to the right.
    private (double X, double Y) At(double a, double c) => (
        ((Area.Right - _side) / 2) + (_side * (c + (a / 2))),
        ((Area.Bottom - (_side * Slope)) / 2) + (_side * Slope * (1 - a)));

    private static double Width(Figure figure)
    {
        var margin = figure.Layout.Object("margin");
        return Room.FullWidth - margin["l"].Number()!.Value - margin["r"].Number()!.Value;
    }
}
