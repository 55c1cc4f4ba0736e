namespace Recount.Notebooks.Charts;

/// <summary>A label and the places where it may stand.</summary>
/// <param name="Places">The places, in the order in which a reader looks for a label.</param>
internal sealed record Label(IReadOnlyList<LabelPlace> Places)
{
    /// <summary>How far lines stand apart for letters of a height of one.</summary>
    internal const double Line = 1.3;

    private const double Letter = 0.57;

    /// <summary>About how wide and high a text on its lines is, in pixels.</summary>
    /// <param name="text">The text as plotly.js takes it.</param>
    /// <param name="size">The height of its letters.</param>
    internal static (double Width, double Height) Size(string text, double size)
    {
        var lines = text.Split("<br>");
        return (lines.Max(l => PlotText.Plain(l).Length) * size * Letter, (((lines.Length - 1) * Line) + 1) * size);
    }
}
