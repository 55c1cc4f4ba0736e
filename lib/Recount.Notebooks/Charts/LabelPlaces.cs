namespace Recount.Notebooks.Charts;

/// <summary>Puts labels where they cover neither marks nor lines nor one another, as far as there is such a place.</summary>
internal static class LabelPlaces
{
    // A label placed early may move again once the others have their places.
    private const int Passes = 3;
    private const double Air = 1.5;
    private const double BeyondPlot = 20;
    private const double LabelWeight = 3;
    private const double OutsideWeight = 3;

    // What is further off is less plainly the label of its mark, all the less where a line lies between.
    private const double Further = 20;
    private const double BetweenWeight = 0.5;

    internal static void Apply(Figure figure)
    {
        var plane = Plane.Of(figure);
        List<Label> labels = [.. LevelLabels.Of(figure, plane), .. PointLabels.Of(figure, plane)];
        var drawn = labels.Count > 0 ? Obstacles.Of(figure, plane) : [];
        var places = new LabelPlace?[labels.Count];
        for (var k = 0; k < Passes * labels.Count; k++)
        {
            var at = k % labels.Count;
            var others = places.Where((place, i) => i != at).OfType<LabelPlace>().Select(place => place.Box).ToList();

            // The first of the best.
            places[at] = labels[at].Places.MinBy(place => Cost(place, drawn, others, plane.Area));
        }

        foreach (var place in places)
        {
            place!.Take();
        }
    }

    private static double Cost(LabelPlace place, IReadOnlyList<Obstacle> drawn, List<Box> labels, Box plot)
    {
        var label = place.Box.Grown(Air);
        return drawn.Sum(obstacle => obstacle.Cost(label))
            + (LabelWeight * labels.Sum(label.Overlap))
            + (OutsideWeight * place.Box.Outside(plot with { Right = plot.Right + BeyondPlot }))
            + (place.Between is { } between ? Further + (BetweenWeight * drawn.Where(obstacle => obstacle.IsLine).Sum(obstacle => obstacle.Cost(between))) : 0);
    }
}
