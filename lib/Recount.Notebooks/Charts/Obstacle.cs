namespace Recount.Notebooks.Charts;

/// <summary>Something that a label should not cover: a mark, an arrow, an interval, a line.</summary>
/// <param name="Boxes">What it covers; a slanting line is a row of small boxes.</param>
internal sealed record Obstacle(IReadOnlyList<Box> Boxes)
{
    /// <summary>What it costs that a label touches it at all: a thin line through a word makes it hard to read.</summary>
    internal double Touch { get; init; } = 60;

    /// <summary>Whether it divides the plot, so that a label on one side does not seem to belong to a mark on the other.</summary>
    internal bool IsLine { get; init; }

    internal static Obstacle Of(Box box) => new([box]);

    /// <summary>How bad it is that a label covers it; nought where it does not.</summary>
    internal double Cost(Box label)
    {
        var covered = Boxes.Sum(label.Overlap);
        return covered > 0 ? covered + Touch : 0;
    }
}
