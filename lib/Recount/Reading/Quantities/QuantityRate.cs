using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Gives a quantity the rate behind its unit.</summary>
internal static class QuantityRate
{
    /// <summary>Adds the rate behind a draft whose unit is settled.</summary>
    public static void Add(in Segment s, in UnitReading unit, string? currency, ref Draft draft)
    {
        if (draft.Unit == MultipleReader.Ratio)
        {
            return;
        }

        var isNamed = draft.Unit != UnitReading.NoName;
        if (!RateReader.TryRead(s, draft.Next, isNamed, out var per, out var next))
        {
            if (draft.Kind == MentionKind.Money && (s.Is(draft.Next, W.Each) || s.Is(draft.Next, W.Apiece)))
            {
                draft.Kind = MentionKind.Price;
            }

            return;
        }

        draft.Unit = isNamed ? draft.Unit + "_per_" + per : "per_" + per;
        PrintedUnit.Extend(s, next, ref draft);
        draft.EndBefore(s, next);
        draft.Kind = currency is not null || unit.Sort == UnitSort.Money ? MentionKind.Price
            : draft.Kind == MentionKind.Count ? MentionKind.Level : draft.Kind;
        draft.IsBare = false;
    }
}
