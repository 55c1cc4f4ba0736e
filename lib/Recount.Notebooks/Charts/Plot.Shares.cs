using Plotly.NET;

namespace Recount.Notebooks.Charts;

/// <summary>A whole and its parts, in per cent.</summary>
/// <param name="Label">What the whole is: a day, a place, a reading.</param>
/// <param name="Parts">The parts; ids, or labels and values.</param>
public sealed record Whole(string Label, params PlotPoint[] Parts);

/// <content>Parts of a whole.</content>
public static partial class Plot
{
    /// <summary>Bars that are a hundred per cent long, each a whole with its parts; what the parts leave is drawn as the rest.</summary>
    /// <param name="wholes">The wholes; parts with one label have one colour.</param>
    /// <exception cref="ArgumentException">The parts of a whole come to more than a hundred.</exception>
    public static GenericChart Shares(params Whole[] wholes)
    {
        const double tolerance = 1e-9;
        if (wholes.FirstOrDefault(w => Sum(w) > 100 + tolerance) is { } over)
        {
            throw new ArgumentException($"The parts of \"{over.Label}\" come to {PlotText.Digits(Sum(over))} per cent.", nameof(wholes));
        }

        var names = wholes.SelectMany(w => w.Parts).Select(p => p.Label).Distinct().ToList();
        var traces = names.Select((name, i) => Part(name, Palette.Series[i % (Palette.Series.Count - 1)], w => w.Parts.FirstOrDefault(p => p.Label == name)));
        if (wholes.Any(w => Sum(w) < 100 - tolerance))
        {
            traces = traces.Append(Part("rest", Palette.Faint(Palette.Neutral, "55"), w => new PlotPoint("rest", 100 - Sum(w))));
        }

        return Traces.Chart(traces, y: Categories(wholes.Select(w => w.Label)), x: Traces.Axis().With("range", Traces.Range(0, 100))).Stacked("stack");

        double Sum(Whole whole) => whole.Parts.Sum(p => PlotAmounts.Middle(p.Value));

        Trace Part(string name, string colour, Func<Whole, PlotPoint?> of)
        {
            var parts = wholes.Select(w => (Whole: w, Part: of(w))).Where(p => p.Part is not null).ToList();
            return Traces.Of("bar", name)
                .With("orientation", "h")
                .With("x", parts.Select(p => PlotAmounts.Middle(p.Part!.Value)).ToArray())
                .With("y", parts.Select(p => PlotText.Wrap(p.Whole.Label, RowWidth)).ToArray())
                .With("text", parts.Select(p => PlotText.Escape($"{name} {PlotAmounts.Text(p.Part!.Value)}")).ToArray())
                .With("textposition", "inside")
                .With("insidetextanchor", "middle")
                .With("insidetextfont", Ink(colour) is { } ink ? new Dictionary<string, object> { ["color"] = ink } : null)
                .With("constraintext", "none")
                .With("hoverinfo", "text")
                .With("marker", Traces.Marker(colour).With("line", Traces.Line("rgba(127,127,127,0.6)", 1)))
                .Tied("x", parts.Select(p => p.Part!.Expression));
        }
    }

    // White on the dark colours, black on the light ones; the faint rest lets the page through.
    private static string? Ink(string colour) => colour switch
    {
        "#0072B2" => "#ffffff",
        { Length: > 7 } => null,
        _ => "#000000",
    };
}
