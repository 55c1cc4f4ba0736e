using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>Where on the drawing what a figure holds comes to lie, in pixels from the upper left of the plot at full width.</summary>
/// <remarks>A guess, since nothing has been drawn yet; near enough to place labels by.</remarks>
internal abstract class Plane(double width, double height)
{
    /// <summary>The plot.</summary>
    internal Box Area { get; } = new(0, 0, width, height);

    /// <summary>The lines around the plot that are no axes: from each corner to the next.</summary>
    internal virtual IReadOnlyList<(double X, double Y)> Corners => [];

    internal static Plane Of(Figure figure)
    {
        var margin = figure.Layout.Object("margin");
        var height = figure.Layout["height"].Number()!.Value - margin["t"].Number()!.Value - margin["b"].Number()!.Value;
        return figure.Layout["ternary"] is null ? new AxesPlane(figure, height) : new TernaryPlane(figure, height);
    }

    /// <summary>How many points a trace has.</summary>
    internal abstract int Count(JsonObject trace);

    /// <summary>The place of a trace's point, or of one so far off along the axes; null where it has none.</summary>
    internal abstract (double X, double Y)? At(JsonObject trace, int i, double alongX = 0, double alongY = 0);

    /// <summary>How far to the right a value of the lower axis lies; null where there is no such axis.</summary>
    internal virtual double? X(JsonNode? value) => null;

    /// <summary>How far down a value of the upright axis lies; null where there is no such axis.</summary>
    internal virtual double? Y(JsonNode? value) => null;
}
