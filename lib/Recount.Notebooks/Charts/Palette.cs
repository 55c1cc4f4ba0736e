namespace Recount.Notebooks.Charts;

/// <summary>The colours, all from Okabe and Ito's palette, which colour-blind readers can tell apart.</summary>
public static class Palette
{
    /// <summary>For what is neither an article's nor a series' own: references, forecasts' bands, the rest of a whole.</summary>
    public const string Neutral = "#7f7f7f";

    /// <summary>For what an eye should fall on: a crossing, a violation.</summary>
    public const string Accent = "#D55E00";

    /// <summary>The colours of series, in the order in which they are given out.</summary>
    public static IReadOnlyList<string> Series { get; } =
        ["#0072B2", "#D55E00", "#009E73", "#E69F00", "#CC79A7", "#56B4E9", Neutral];

    /// <summary>The colour of an article, the same on every chart.</summary>
    /// <exception cref="ArgumentException">There is no such article.</exception>
    public static string Article(string id) => id switch
    {
        "000" => "#0072B2",
        "001" => "#E69F00",
        "002" => "#009E73",
        "003" => "#CC79A7",
        "004" => "#56B4E9",
        _ => throw new ArgumentException($"Article {id} has no colour; 000 to 004 have.", nameof(id)),
    };

    internal static string Of(PlotPoint point) => point.Article is { } article ? Article(article)
        : point.Mark == Mark.Computed ? Accent
        : Neutral;

    internal static string Faint(string colour, string alpha = "40") => colour + alpha;
}
