using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Reads a quantity: signs and currency, numeral, range, unit, rate and hedge.</summary>
internal static class QuantityReader
{
    /// <summary>Reads the quantity whose numeral begins at a token.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var first = at > floor && NumeralReader.IsLeadingPoint(s, at - 1) && s[at].IsDigits ? at - 1 : at;
        var affix = AffixReader.Read(s, first, floor);
        var joinsAnd = !s.Is(RangeReader.OpenerBefore(s, affix.First, floor), W.Between);
        if (!NumeralReader.TryRead(s, first, new(joinsAnd, affix.Currency is not null), out var numeral))
        {
            return false;
        }

        draft = Started(s, affix, numeral);
        if (numeral.Form == NumeralForm.Ordinal)
        {
            OrdinalReader.Complete(s, numeral, ref draft);
            OrdinalReader.Extend(s, numeral, floor, ref draft);
            RankBound.Add(s, floor, ref draft);
            return true;
        }

        if (PartOfReader.TryComplete(s, numeral, ref draft))
        {
            QuantityHedge.Add(s, ref draft, floor, false);
            return true;
        }

        AccountantsBracket.Close(s, affix, floor, ref numeral, ref draft);
        var against = TrailingHedge.Against(s, numeral.Next);
        if (against.IsFound)
        {
            QuantityHedge.SetHedge(s, ref draft, against);
            numeral.Next = against.Next;
        }

        var unit = UnitReader.Read(s, numeral, affix.Currency is not null);
        Complete(s, numeral, affix, unit, ref draft, floor);
        return true;
    }

    private static Draft Started(in Segment s, in Affix affix, in Numeral numeral)
    {
        var draft = Draft.Of(s, affix.First, numeral.Next, affix.NumFirst, numeral.Next);
        draft.Power = numeral.Power;
        if (numeral.IsEndless)
        {
            draft.Role = MentionRole.Furniture;
            draft.Kind = MentionKind.Furniture;
        }
        else
        {
            draft.Value = affix.IsNegative ? numeral.Value.Negated() : numeral.Value;
        }

        return draft;
    }

    private static void Complete(in Segment s, Numeral numeral, in Affix affix, UnitReading unit, ref Draft draft, int floor)
    {
        var isAdjacent = unit.Next > numeral.Next;
        if (RangeReader.TryRead(s, numeral, affix, unit, isAdjacent ? unit.Next : numeral.Next, floor, out var end) && draft.Value is not null)
        {
            draft.Value = draft.Value.Value.Times(Amount.PowerOfTen(end.SharedPower));
            draft.High = end.IsNegative ? end.High.Value.Negated() : end.High.Value;
            draft.NumEnd = s[end.High.Next - 1].End;
            draft.Power = end.High.Power;
            draft.Hedge = Hedge.Range;
            if (draft.High < draft.Value)
            {
                (draft.Value, draft.High) = (draft.High, draft.Value);
            }

            if (end.Opener >= 0)
            {
                draft.HedgeStart = s[end.Opener].Start;
                draft.HedgeEnd = s[end.Opener].End;
            }

            numeral = end.High;
            unit = UnitReader.Read(s, numeral, affix.Currency is not null);
        }

        var currency = affix.Currency;
        draft.IsBare = unit.Sort == UnitSort.None && currency is null && draft.Hedge != Hedge.Range;
        draft.Unit = currency is not null && unit.Sort == UnitSort.None ? currency : unit.Name;
        PrintedUnit.Find(s, numeral, affix, unit, ref draft);
        draft.EndBefore(s, unit.Next);
        draft.Kind = KindRules.Of(s, unit.Sort, currency, numeral, draft);
        if (numeral.HasLetterScale && unit.Sort == UnitSort.Measure && unit.Next == numeral.Next && unit.Name == ModelSize.Parameters)
        {
            draft.ValueText = s.Characters[draft.NumStart..draft.NumEnd].ToString();
        }

        if (unit.IsHundredth)
        {
            draft.Value = draft.Value?.Over(new Amount(100));
            draft.High = draft.High?.Over(new Amount(100));
        }

        if (affix.IsPlusMinus && draft.Value is { } deviation && draft.High is null)
        {
            draft.Value = deviation.IsNegative ? deviation : deviation.Negated();
            draft.High = draft.Value.Value.Negated();
            draft.Hedge = Hedge.Range;
        }

        if (numeral.Form == NumeralForm.Fraction && unit.Sort is UnitSort.None or UnitSort.Noun && currency is null && !numeral.HasPoint)
        {
            PartOfReader.Mark(s, numeral, ref draft);
        }

        if (draft.Kind == MentionKind.Rank)
        {
            draft.SetUnprinted(OrdinalReader.Ordinal);
            draft.IsBare = false;
        }

        QuantityRate.Add(s, unit, currency, ref draft);
        if (numeral.Form == NumeralForm.Vague && draft.Hedge == Hedge.Exact)
        {
            draft.Hedge = Hedge.AtLeast;
        }

        QuantityHedge.Add(s, ref draft, floor, unit.Sort == UnitSort.Time || QuantityHedge.IsExtent(unit.Name));
    }
}
