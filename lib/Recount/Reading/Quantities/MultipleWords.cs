using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Multiples in one word: "doubled", "tenfold", "twice as many", "twice a week".</summary>
internal static class MultipleWords
{
    /// <summary>Reads the multiple that a word is.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var entry = s.Entry(at);
        if (!entry.Is(Roles.Multiple) || !IsMultiple(s, at, entry))
        {
            return false;
        }

        draft = Draft.Of(s, at, at + 1) with { Value = new(entry.Value), Unit = MultipleReader.Ratio, Kind = MentionKind.Ratio };
        if (entry.Text is "twice" or "thrice" && !s.Has(at + 1, Roles.Comparative))
        {
            draft.Unit = "times";
            draft.Kind = MentionKind.Count;
            if (RateReader.TryRead(s, at + 1, true, out var per, out var next))
            {
                draft.Unit = "times_per_" + per;
                PrintedUnit.Extend(s, next, ref draft);
                draft.EndBefore(s, next);
            }
        }

        QuantityHedge.Add(s, ref draft, floor, false);
        return true;
    }

    private static bool IsMultiple(in Segment s, int at, Entry entry)
    {
        if (entry.Text is not ("double" or "triple" or "treble" or "quadruple" or "quintuple" or "doubles" or "halves"))
        {
            return !s.IsHyphen(at + 1) || !s.IsGlued(at + 1);
        }

        if (s.IsHyphen(at + 1) && s.IsGlued(at + 1))
        {
            return false;
        }

        // "Double" also names beds, faults and standards: a multiple only where its neighbours say so.
        var before = s.Entry(at - 1).Text;
        var behind = s.Entry(at + 1).Text;
        return before is "to" or "will" or "would" or "could" or "may" or "might" or "should" or "than" or "nearly" or "almost" or "roughly" or "about" or "over" or "is" or "was" or "and"
            || behind is "the" or "that" or "its" or "their" or "last" or "what" or "his" or "her" or "in" or "from" or "every";
    }
}
