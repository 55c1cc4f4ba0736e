using Recount.Reading.Quantities;
using Recount.Reading.Text;

namespace Recount.Reading;

/// <summary>
/// Gives money and its conversion in brackets the rate that stands behind both: "3 billion shekels ($820 million) a year".
/// </summary>
internal static class BracketRate
{
    /// <summary>Gives rates within the drafts of one segment.</summary>
    public static void Apply(in Segment s, Span<Draft> drafts)
    {
        for (var later = 1; later < drafts.Length; later++)
        {
            ref var own = ref drafts[later - 1];
            ref var converted = ref drafts[later];
            if (own.Kind != MentionKind.Money || converted.Kind != MentionKind.Money || !BracketConversion.IsBracketed(s, own, converted)
                || !RateReader.TryRead(s, converted.Next + 1, true, out var per, out _))
            {
                continue;
            }

            Give(ref own, per);
            Give(ref converted, per);
        }
    }

    private static void Give(ref Draft draft, string per)
    {
        draft.Unit += "_per_" + per;
        draft.Kind = MentionKind.Price;
    }
}
