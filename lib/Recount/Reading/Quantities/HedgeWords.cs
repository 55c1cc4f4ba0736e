using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>The hedges of one word and of several, each found by its last word.</summary>
internal static class HedgeWords
{
    /// <summary>The hedge whose last word a token is.</summary>
    public static HedgeReading EndingAt(in Segment s, int last, bool isLarge, bool isTime, int floor)
    {
        switch (s.Entry(last).Text)
        {
            case "about" or "around" or "roughly" or "approximately" or "circa" or "approx" or "some" or "perhaps" or "maybe" or "somewhere":
                return new(Hedge.About, last, last + 1);
            case "estimated":
                return new(Hedge.About, s.Is(last - 1, W.An) ? last - 1 : last, last + 1);
            case "nearly" or "almost" or "approaching" or "nearing" or "virtually" or "practically":
                return new(Hedge.Nearly, last, last + 1);
            case "under" or "below":
                return new(Hedge.AtMost, last, last + 1);
            case "over":
                return isTime && OverDuring.Is(s, last, floor) ? HedgeReading.None : new(Hedge.AtLeast, last, last + 1);
            case "exceed" or "surpass" when s.Text(last - 1) is "not" or "cannot" or "never" or "t":
                return new(Hedge.AtMost, last - 1, last + 1);
            case "above" or "exceeding" or "exceeded" or "exceed" or "exceeds" or "surpassing" or "surpassed" or "surpass" or "surpasses":
                return new(Hedge.AtLeast, last, last + 1);
            case "topping" or "topped" or "tops" or "passed" or "passing" or "crossed" or "crossing" or "breached" or "breaching" or "past" or "beyond":
                return isLarge && !(isTime && s.Is(last, W.Past)) ? new(Hedge.AtLeast, last, last + 1) : HedgeReading.None;
            case "top" when isLarge && s.Text(last - 1) is "to" or "will" or "would" or "could" or "may" or "might" or "should":
                return new(Hedge.AtLeast, last, last + 1);
            case "within" or "inside":
                return isTime ? new(Hedge.AtMost, last, last + 1) : HedgeReading.None;
            case "minimum" or "maximum":
                return new(s.Entry(last).Text is "minimum" ? Hedge.AtLeast : Hedge.AtMost, last, last + 1);
            case "to":
                return EndingInTo(s, last);
            case "of":
                return EndingInOf(s, last);
            case "at":
                return s.Entry(last - 1).Text is "capped" ? new(Hedge.AtMost, last - 1, last + 1)
                    : s.Entry(last - 1).Text is "estimated" ? new(Hedge.About, last - 1, last + 1) : HedgeReading.None;
            case "than":
                return EndingInThan(s, last);
            case "least" or "most" or "minimum":
                return EndingInLeast(s, last);
            case "as":
                return EndingInAs(s, last);
            case "like":
                return s.Entry(last - 1).Text is "something" ? new(Hedge.About, last - 1, last + 1) : HedgeReading.None;
            default:
                return HedgeReading.None;
        }
    }

    private static HedgeReading EndingInTo(in Segment s, int last) => s.Entry(last - 1).Text switch
    {
        "close" or "closer" or "nearer" => new(Hedge.Nearly, last - 1, last + 1),
        "up" when !IsMove(s.Text(last - 2)) => new(Hedge.AtMost, last - 1, last + 1),
        _ => HedgeReading.None,
    };

    /// <summary>Fees that "go up to" a sum reach it.</summary>
    private static bool IsMove(ReadOnlySpan<char> verb) => verb is "go" or "goes" or "went" or "gone" or "going" or "move" or "moved" or "moves" or "moving"
        or "push" or "pushed" or "pushes" or "pushing" or "driven" or "drove" or "crept" or "edged" or "rounded";

    private static HedgeReading EndingInOf(in Segment s, int last) => s.Entry(last - 1).Text switch
    {
        "shy" or "short" => new(Hedge.Nearly, last - 1, last + 1),
        "upwards" or "upward" or "north" => new(Hedge.AtLeast, last - 1, last + 1),
        "south" => new(Hedge.AtMost, last - 1, last + 1),
        "excess" => new(Hedge.AtLeast, s.Is(last - 2, W.In) ? last - 2 : last - 1, last + 1),
        "minimum" => new(Hedge.AtLeast, s.Is(last - 2, W.A) ? last - 2 : last - 1, last + 1),
        "maximum" => new(Hedge.AtMost, s.Is(last - 2, W.A) ? last - 2 : last - 1, last + 1),
        "region" or "order" or "vicinity" when s.Is(last - 2, W.The) => new(Hedge.About, s.Is(last - 3, W.In) || s.Is(last - 3, W.On) ? last - 3 : last - 2, last + 1),
        _ => HedgeReading.None,
    };

    private static HedgeReading EndingInThan(in Segment s, int last) => OfComparative(s, last - 1, last + 1);

    /// <summary>The hedge of a comparative such as "more" or "less", whose words end before <paramref name="next"/>.</summary>
    public static HedgeReading OfComparative(in Segment s, int word, int next)
    {
        var isMore = s.Entry(word).Text is "more" or "greater" or "higher" or "larger" or "bigger" or "longer" or "better" or "older"
            or "taller" or "faster" or "wider" or "heavier" or "worse" or "further" or "farther";
        var isLess = s.Entry(word).Text is "less" or "fewer" or "lower" or "smaller" or "shorter" or "younger" or "cheaper" or "lighter";
        if (!isMore && !isLess)
        {
            return HedgeReading.None;
        }

        var isDenied = s.Entry(word - 1).Text is "no" or "not" or "nothing" or "never";
        return new(isMore == isDenied ? Hedge.AtMost : Hedge.AtLeast, isDenied ? word - 1 : word, next);
    }

    private static HedgeReading EndingInLeast(in Segment s, int last)
    {
        var hedge = s.Entry(last).Text is "most" ? Hedge.AtMost : Hedge.AtLeast;
        return s.Entry(last - 1).Text switch
        {
            "at" => new(hedge, last - 1, last + 1),
            "the" or "very" when s.Entry(last - 2).Text is "at" => new(hedge, last - 2, last + 1),
            _ => HedgeReading.None,
        };
    }

    private static HedgeReading EndingInAs(in Segment s, int last)
    {
        if (!s.Is(last - 2, W.As))
        {
            return HedgeReading.None;
        }

        return s.Entry(last - 1).Text switch
        {
            "many" or "much" or "high" or "long" or "far" or "large" or "great" or "big" or "old" or "late" or "tall" or "deep" => new(Hedge.AtMost, last - 2, last + 1),
            "few" or "little" or "low" or "short" or "small" or "young" or "early" => new(Hedge.AtLeast, last - 2, last + 1),
            _ => HedgeReading.None,
        };
    }
}
