using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>A hedge and the tokens that say it.</summary>
/// <param name="Hedge">How firmly the number is stated.</param>
/// <param name="First">The first token of the hedge words.</param>
/// <param name="Next">The token behind the last.</param>
internal readonly record struct HedgeReading(Hedge Hedge, int First, int Next)
{
    /// <summary>No hedge.</summary>
    public static readonly HedgeReading None = new(Hedge.Exact, 0, 0);

    /// <summary>Whether there is a hedge.</summary>
    public bool IsFound => Hedge != Hedge.Exact;
}

/// <summary>Finds the hedge before a number.</summary>
internal static class HedgeReader
{
    /// <summary>Reads back from a mention's first token, no further than <paramref name="floor"/>.</summary>
    /// <param name="s">The segment.</param>
    /// <param name="first">The mention's first token.</param>
    /// <param name="floor">The first token that no earlier mention has taken.</param>
    /// <param name="isLarge">Whether the number is large enough for "passed" and "topped" to be said of it.</param>
    /// <param name="isTime">Whether the number is a length of time, so that "over" may mean "during".</param>
    public static HedgeReading Before(in Segment s, int first, int floor, bool isLarge, bool isTime)
    {
        var last = first - 1;
        if (last < floor)
        {
            return HedgeReading.None;
        }

        if (s[last].Kind == TokenKind.Sign)
        {
            return BeforeSign(s, last, floor, first);
        }

        if (!s.Has(last, Roles.HedgeEnd) || (s.IsGlued(last) && s.IsHyphen(last - 1) && s.IsSpaced(first)))
        {
            return HedgeReading.None;
        }

        // "Within just one year": the hedge stands before the just.
        if (s.Entry(last).Text is "just" or "only" or "mere" && last - 1 >= floor && s.Entry(last - 1).Text is "within" or "over" or "under" or "than")
        {
            last--;
        }

        if (s.Is(last, W.The) && s.Entry(last - 1).Text is "surpass" or "surpassed" or "exceed" or "exceeded" or "surpasses" or "exceeds")
        {
            last--;
        }

        if (s.Is(last, W.A) && last > floor)
        {
            last--;
            if (s.Entry(last).Text is "under" or "over" or "above" or "below" or "within" or "inside")
            {
                // "Under a $5m deal": a deal of that sum, and no bound.
                return HedgeReading.None;
            }
        }

        // "Less than or equal to" hedges as "less than" does.
        if (s.Entry(last).Text is "to" or "than" && s.Entry(last - 1).Text is "equal" && s.Is(last - 2, W.Or))
        {
            last -= 3;
        }

        // "Less or equal than": the comparative stands alone.
        var found = last == first - 4 && s.Entry(last + 2).Text is "equal" && !s.Is(last, W.Than) ? HedgeWords.OfComparative(s, last, first)
            : HedgeWords.EndingAt(s, last, isLarge, isTime, floor);
        if (!found.IsFound || found.First < floor)
        {
            return HedgeReading.None;
        }

        return WithModifiers(s, found, floor, first);
    }

    private static HedgeReading WithModifiers(in Segment s, HedgeReading found, int floor, int first)
    {
        var start = found.First;
        var hedge = found.Hedge;
        if (s.Is(start, W.The) || (start - 1 >= floor && hedge is Hedge.AtLeast or Hedge.AtMost or Hedge.Nearly && s.Has(start - 1, Roles.HedgeModifier)))
        {
            var modifier = s.Entry(start - 1).Text;
            start--;
            if (start - 1 >= floor && s.Entry(start).Text is "little" or "bit" or "shade" && s.Is(start - 1, W.A))
            {
                start--;
            }

            // "Just under", "slightly less than": a little below.
            if (hedge == Hedge.AtMost && modifier is "just" or "slightly" or "little" or "bit" or "shade" or "fractionally" or "marginally")
            {
                hedge = Hedge.Nearly;
            }
        }

        return new(hedge, start, Math.Min(found.Next, first));
    }

    private static HedgeReading BeforeSign(in Segment s, int last, int floor, int first)
    {
        switch ((char)s[last].Code)
        {
            case '~' or '≈' or '∼':
                return new(Hedge.About, last, last + 1);
            case '>' or '≥':
                return new(Hedge.AtLeast, last, last + 1);
            case '<' or '≤':
                return new(Hedge.AtMost, last, last + 1);
            case '=' when s.Is(last - 1, '>') && last - 1 >= floor:
                return new(Hedge.AtLeast, last - 1, last + 1);
            case '=' when s.Is(last - 1, '<') && last - 1 >= floor:
                return new(Hedge.AtMost, last - 1, last + 1);
            case '.' when last - 1 >= floor && s.IsGlued(last) && s.Entry(last - 1).Text is "approx" or "c" or "ca" && s.IsSpaced(first):
                return new(Hedge.About, last - 1, last + 1);
            default:
                return s.IsHyphen(last) && last - 1 >= floor && s.Entry(last - 1).Text is "nearly" or "almost"
                    ? new(Hedge.Nearly, last - 1, last)
                    : HedgeReading.None;
        }
    }
}
