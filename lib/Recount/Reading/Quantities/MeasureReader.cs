using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Units of measure: "5 km", "20°C", "square miles", "gigawatt-hours", "m²".</summary>
internal static class MeasureReader
{
    /// <summary>Reads the unit behind a numeral.</summary>
    public static bool TryRead(in Segment s, in Numeral numeral, out UnitReading unit)
    {
        if (SymbolUnit.TryReadDegrees(s, numeral.Next, out unit))
        {
            return true;
        }

        var at = NationalUnit.AfterNation(s, WordNumeral.Joined(s, numeral.Next));
        if (numeral.Form == NumeralForm.Fraction && (s.Is(at, W.A) || s.Is(at, W.An)) && s.Has(at + 1, Roles.Unit))
        {
            at++;
        }

        if (s.Is(at, W.Of_) && numeral.Form is NumeralForm.Vague && s.Has(at + 1, Roles.Unit))
        {
            at++;
        }

        if (numeral.Form == NumeralForm.Fraction && IsPartOfUnit(s, at, out var whole))
        {
            unit = new(UnitSort.Measure, s.Entry(whole).Unit!, numeral.Next) { Behind = whole + 1 };
            return true;
        }

        if (SymbolUnit.TryReadSymbol(s, at, out unit) || SymbolUnit.TryReadTorque(s, at, out unit))
        {
            return true;
        }

        var entry = s.Entry(at);
        if (entry.Text is "square" or "sq" or "cubic" or "cu")
        {
            return TryReadPower(s, at, entry.Text is "square" or "sq" ? "square_" : "cubic_", out unit);
        }

        if (entry.Text is "light" or "nautical" or "metric" or "short" or "long" && s.Has(WordNumeral.Joined(s, at + 1), Roles.Unit | Roles.TimeUnit))
        {
            var noun = WordNumeral.Joined(s, at + 1);
            var name = s.Entry(noun).Unit!;
            unit = new(UnitSort.Measure, entry.Text is "metric" ? "tonnes" : entry.Text is "light" or "nautical" ? entry.Text + "_" + name : name, noun + 1);
            return true;
        }

        if (entry.Unit is not { } own || !IsUnit(s, at, entry, numeral))
        {
            return false;
        }

        if (own is "w" or "kw" or "mw" or "gw" or "tw" && s.Is(WordNumeral.Joined(s, at + 1), W.Hour) | s.Is(WordNumeral.Joined(s, at + 1), W.Hours))
        {
            unit = new(UnitSort.Measure, own + "h", WordNumeral.Joined(s, at + 1) + 1);
            return true;
        }

        if (own is "kilotonnes" && s.Entry(at).Text is "kt" && AmbiguousUnit.IsKnots(s, numeral.First))
        {
            own = "knots";
        }

        var next = at + 1;
        if (own is "degrees")
        {
            return SymbolUnit.ReadScale(s, at, out unit);
        }

        var power = s.Is(next, '²') || (s[next].IsDigits && s.IsGlued(next) && s.Text(next) is "2") ? "square_"
            : s.Is(next, '³') || (s[next].IsDigits && s.IsGlued(next) && s.Text(next) is "3") ? "cubic_" : "";
        unit = new(UnitSort.Measure, power + own, power.Length > 0 ? next + 1 : next);
        return true;
    }

    /// <summary>"An eighth of a mile", "1/32 of a US quart".</summary>
    private static bool IsPartOfUnit(in Segment s, int at, out int whole)
    {
        whole = at + 2;
        if (!s.Is(at, W.Of_) || (!s.Is(at + 1, W.A) && !s.Is(at + 1, W.An)))
        {
            return false;
        }

        whole = s[whole].IsUpper && s[whole].Length == 2 ? whole + 1 : whole;
        return s.Has(whole, Roles.Unit) && !s[whole].IsCapital && !s.Has(whole + 1, Roles.Unit);
    }

    private static bool IsUnit(in Segment s, int at, Entry entry, in Numeral numeral)
    {
        if (entry.Text is "war" or "ps")
        {
            return s[at].IsUpper && (numeral.HasPoint || entry.Text is "ps");
        }

        if (entry.Text is "pound" or "pounds" && numeral.Form == NumeralForm.Fraction)
        {
            return true;
        }

        if (entry.Text is "cup")
        {
            // Three cup ties are no measure; half a cup is.
            return numeral.Form == NumeralForm.Fraction || numeral.HasPoint;
        }

        if (entry.Is(Roles.Unit))
        {
            // "Stone", "Foot" and "Mole" are names where they have a capital; "MW" and "GB" are not.
            return !s[at].IsCapital || entry.Unit is "celsius" or "fahrenheit" or "kelvin" || s[at].IsUpper || s[at].Length <= 3 || s.IsGlued(at) || numeral.Power > 0;
        }

        if (!entry.Is(Roles.GluedUnit))
        {
            return false;
        }

        var isAlone = !s.IsGluedWordOrDigits(at + 1) || (s[at + 1].IsDigits && s[at + 1].Length == 1);
        return isAlone && (s.IsGlued(at)
            ? !(entry.Text is "s" or "h" && !numeral.HasPoint) && !(entry.Text is "in" && s[at - 1].Length > 3)
            : entry.Text is "m" or "g" or "l" or "v" or "w" && s.GapBefore(at) == 1 && numeral.IsPlainDigits | numeral.HasPoint | numeral.IsGrouped && !(s.Is(at + 1, '.') && s.IsGluedWordOrDigits(at + 2)));
    }

    private static bool TryReadPower(in Segment s, int at, string power, out UnitReading unit)
    {
        unit = default;
        var noun = s.Is(at + 1, '.') && s.IsGlued(at + 1) ? at + 2 : WordNumeral.Joined(s, at + 1);
        if (s.Entry(noun).Unit is not { } name)
        {
            return false;
        }

        unit = new(UnitSort.Measure, power + name, noun + 1);
        return true;
    }
}
