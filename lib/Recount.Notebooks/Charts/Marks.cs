namespace Recount.Notebooks.Charts;

/// <summary>The shapes of the marks, and the words for them in legends.</summary>
internal static class Marks
{
    internal static string Symbol(Mark mark, bool isForecast = false) => (mark, isForecast) switch
    {
        (Mark.Claim, false) => "diamond",
        (Mark.Claim, true) => "diamond-open",
        (Mark.Primary, _) => "circle",
        (Mark.Secondary, _) => "square",
        (Mark.Weak, _) => "circle-open",
        (Mark.Vendor, _) => "cross",
        (_, true) => "hexagon-open",
        _ => "hexagon",
    };

    internal static string Name(Mark mark) => mark switch
    {
        Mark.Claim => "claim",
        Mark.Primary => "primary source",
        Mark.Secondary => "secondary source",
        Mark.Weak => "weak source",
        Mark.Vendor => "maker's own count",
        _ => "worked out here",
    };
}
