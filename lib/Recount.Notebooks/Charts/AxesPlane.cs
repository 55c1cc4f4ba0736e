using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>A plane with an axis to the right and one upwards.</summary>
internal sealed class AxesPlane(Figure figure, double height) : Plane(Width(figure), height)
{
    private const double Letter = 7;
    private const double Ticks = 50;
    private const double Margins = 50;

    private readonly Scale _x = new(figure, "x");
    private readonly Scale _y = new(figure, "y");

    internal override int Count(JsonObject trace) => trace["x"].Items().Count;

    internal override (double X, double Y)? At(JsonObject trace, int i, double alongX = 0, double alongY = 0) =>
        X(trace["x"].Items().ElementAtOrDefault(i), alongX) is { } x && Y(trace["y"].Items().ElementAtOrDefault(i), alongY) is { } y ? (x, y) : null;

    internal override double? X(JsonNode? value) => X(value, 0);

    internal override double? Y(JsonNode? value) => Y(value, 0);

    private double? X(JsonNode? value, double along) => _x.At(value, along) * Area.Right;

    private double? Y(JsonNode? value, double along) => (1 - _y.At(value, along)) * Area.Bottom;

    private static double Width(Figure figure)
    {
        var names = (figure.Layout["yaxis"] as JsonObject)?["categoryarray"].Items() ?? [];
        var longest = names.SelectMany(c => (c.Text() ?? "").Split("<br>")).Select(c => c.Length * Letter).DefaultIfEmpty(Ticks).Max();
        return Room.FullWidth - longest - Margins;
    }
}
