using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Recount.Notebooks.Charts;

/// <content>Lines across a chart.</content>
public static partial class Plot
{
    private static GenericChart Across(GenericChart chart, string axis, object at, string label)
    {
        var other = axis == "x" ? "y" : "x";
        var line = new Shape()
            .With("type", "line")
            .With(axis + "ref", axis).With(axis + "0", at).With(axis + "1", at)
            .With(other + "ref", "paper").With(other + "0", 0).With(other + "1", 1)
            .With("line", Traces.Line(Palette.Neutral, 1.5, "dot"));
        var text = new Annotation()
            .With("text", PlotText.Escape(label))
            .With("showarrow", false)
            .With(axis + "ref", axis).With(axis, at)
            .With(other + "ref", "paper").With(other, 1)
            .With(axis == "x" ? "xanchor" : "yanchor", axis == "x" ? "center" : "bottom")
            .With(axis == "x" ? "yanchor" : "xanchor", axis == "x" ? "bottom" : "right")
            .With("name", axis == "x" ? Theme.Above : LevelLabels.Name)
            .With("font", new Dictionary<string, object> { ["size"] = 12 });
        var layout = GenericChart.getLayout(chart);
        layout.With("shapes", Before<Shape>(layout, "shapes").Append(line).ToArray());
        layout.With("annotations", Before<Annotation>(layout, "annotations").Append(text).ToArray());
        return chart;
    }

    private static IEnumerable<T> Before<T>(Layout layout, string name) =>
        layout.TryGetValue(name) is { } found && found.Value is IEnumerable<T> items ? items : [];
}
