using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Finds the hedge behind a number: "or more", "or so", "+", "-plus", "at most".</summary>
internal static class TrailingHedge
{
    /// <summary>The hedge that stands against the numeral, before its noun: "100+ models", "20-odd years".</summary>
    public static HedgeReading Against(in Segment s, int at)
    {
        if (s.Is(at, '+') && s.IsGlued(at) && !(s[at + 1].IsDigits && s.IsGlued(at + 1)))
        {
            return new(Hedge.AtLeast, at, at + 1);
        }

        if (!s.IsHyphen(at) || !s.IsGlued(at) || !s.IsGlued(at + 1))
        {
            return s.Is(at, W.Plus) && s.IsSpaced(at) && !s.IsNumeralAt(at + 1) && !s.Is(at + 1, W.A) && !s.Is(at + 1, W.The) ? new(Hedge.AtLeast, at, at + 1) : HedgeReading.None;
        }

        return s.Entry(at + 1).Text switch
        {
            "plus" => new(Hedge.AtLeast, at + 1, at + 2),
            "odd" or "ish" => new(Hedge.About, at + 1, at + 2),
            _ => HedgeReading.None,
        };
    }

    /// <summary>The hedge behind the whole mention.</summary>
    public static HedgeReading Behind(in Segment s, int at)
    {
        if (s.Is(at, ',') && s.Entry(at + 1).Text is "give" && s.Is(at + 2, W.Or))
        {
            at++;
        }

        if (!s.Has(at, Roles.HedgeStart))
        {
            return HedgeReading.None;
        }

        var word = s.Entry(at + 1).Text;
        switch (s.Entry(at).Text)
        {
            case "or" when word is "more" or "greater" or "higher" or "above" or "over" or "older" or "longer" or "better" or "larger" or "bigger" or "later":
                return new(Hedge.AtLeast, at, at + 2);
            case "or" when word is "less" or "fewer" or "lower" or "below" or "under" or "younger" or "smaller" or "shorter":
                return new(Hedge.AtMost, at, at + 2);
            case "or" when word is "so" or "thereabouts":
                return new(Hedge.About, at, at + 2);
            case "and" when word is "above" or "over" or "up" or "older" or "counting" or "higher" or "upwards" && !s.IsNumeralAt(at + 2):
                return new(Hedge.AtLeast, at, at + 2);
            case "and" when word is "more" && !s[at + 2].IsWord:
                return new(Hedge.AtLeast, at, at + 2);
            case "and" when word is "under" or "below" or "younger" && !s.IsNumeralAt(at + 2):
                return new(Hedge.AtMost, at, at + 2);
            case "at" when word is "least" or "minimum" && !s.IsNumeralAt(at + 2):
                return new(Hedge.AtLeast, at, at + 2);
            case "at" when word is "most" && !s.IsNumeralAt(at + 2):
                return new(Hedge.AtMost, at, at + 2);
            case "at" when s.Is(at + 1, W.The) && s.Entry(at + 2).Text is "most" or "least" && !s.IsNumeralAt(at + 3):
                return new(s.Entry(at + 2).Text is "most" ? Hedge.AtMost : Hedge.AtLeast, at, at + 3);
            case "max" or "maximum" or "tops":
                return new(Hedge.AtMost, at, at + 1);
            case "minimum":
                return new(Hedge.AtLeast, at, at + 1);
            case "give" when s.Is(at + 1, W.Or) && s.Entry(at + 2).Text is "take":
                return new(Hedge.About, at, at + 3);
            default:
                return HedgeReading.None;
        }
    }
}
