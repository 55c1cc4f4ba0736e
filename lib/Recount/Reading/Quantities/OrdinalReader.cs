using Recount.Reading.Numerals;
using Recount.Reading.Text;

namespace Recount.Reading.Quantities;

/// <summary>Completes ordinals: "thirteenth", "21st".</summary>
internal static class OrdinalReader
{
    /// <summary>The unit of a place in an order.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>Gives a draft whose numeral is an ordinal its unit and kind.</summary>
    public static void Complete(in Segment s, in Numeral numeral, ref Draft draft)
    {
        draft.Unit = Ordinal;
        draft.Kind = MentionKind.Rank;
        draft.Next = numeral.Next;
        draft.End = s[numeral.Next - 1].End;
    }
}
