using Recount.Reading.Quantities;
using Recount.Reading.Text;

namespace Recount.Reading;

/// <summary>
/// Gives a bare sum the currency of an earlier one of its segment where both are converted in brackets, at one rate:
/// "9 million yen ($60,000) for the van and 6 million ($40,000) for the car".
/// </summary>
internal static class BracketConversion
{
    private const decimal MostDifference = 0.02m;

    /// <summary>Gives currencies within the drafts of one segment.</summary>
    public static void Apply(in Segment s, Span<Draft> drafts)
    {
        var converted = -1;
        for (var own = 0; own + 1 < drafts.Length; own++)
        {
            ref var draft = ref drafts[own];
            ref readonly var conversion = ref drafts[own + 1];
            if (conversion.Kind != MentionKind.Money || !IsBracketed(s, draft, conversion))
            {
                continue;
            }

            if (draft.Kind == MentionKind.Money)
            {
                converted = own;
            }
            else if (converted >= 0 && draft is { IsBare: true, Role: MentionRole.Numeric, Kind: MentionKind.Count, Unit: UnitReading.NoName }
                && IsOneRate(draft, conversion, drafts[converted], drafts[converted + 1]))
            {
                draft.TakeUnit(drafts[converted]);
                draft.Kind = MentionKind.Money;
                draft.IsBare = false;
            }
        }
    }

    /// <summary>Whether a sum stands in brackets of its own behind a number.</summary>
    public static bool IsBracketed(in Segment s, in Draft own, in Draft conversion) =>
        s.Is(own.Next, '(') && conversion.First == own.Next + 1 && s.Is(conversion.Next, ')');

    private static bool IsOneRate(in Draft own, in Draft conversion, in Draft earlier, in Draft earlierConversion)
    {
        if (conversion.Unit != earlierConversion.Unit || own.Value is not { } value || conversion.Value is not { } sum || earlier.Value is not { } first || earlierConversion.Value is not { } firstSum
            || value.Over(sum)?.AsDecimal is not { } rate || first.Over(firstSum)?.AsDecimal is not { } firstRate || firstRate <= 0)
        {
            return false;
        }

        return Math.Abs((rate / firstRate) - 1) <= MostDifference;
    }
}
