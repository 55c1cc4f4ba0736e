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
        if (TryReadDegrees(s, numeral.Next, out unit))
        {
            return true;
        }

        var at = WordNumeral.Joined(s, numeral.Next);
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
            unit = new(UnitSort.Measure, s.Entry(whole).Unit!, numeral.Next);
            return true;
        }

        if (TryReadSymbol(s, at, out unit) || TryReadTorque(s, at, out unit))
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

        var next = at + 1;
        if (own is "degrees")
        {
            return ReadScale(s, at, out unit);
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

    /// <summary>Symbols that the vocabulary cannot hold: "μm", "m.p.h.", and a bare "C" or "F" behind a space.</summary>
    private static bool TryReadSymbol(in Segment s, int at, out UnitReading unit)
    {
        unit = default;
        if (s.Is(at, '″') && s.IsGlued(at))
        {
            unit = new(UnitSort.Measure, "inches", at + 1);
            return true;
        }

        if (!s[at].IsWord || s[at].Length > 2)
        {
            return false;
        }

        var text = s.Text(at);
        if (text is "m" && s.Is(at + 1, '.') && s.Text(at + 2) is "p" && s.Is(at + 3, '.') && s.Text(at + 4) is "h" && s.IsGlued(at + 4))
        {
            unit = new(UnitSort.Measure, "miles_per_hour", s.Is(at + 5, '.') && s.IsGlued(at + 5) ? at + 6 : at + 5);
            return true;
        }

        var name = text switch
        {
            "μm" or "µm" => "micrometres",
            "μg" or "µg" => "micrograms",
            "μs" or "µs" => "microseconds",
            "C" when IsTemperature(s, at) => "celsius",
            "F" when IsTemperature(s, at) => "fahrenheit",
            _ => "",
        };
        unit = new(UnitSort.Measure, name, at + 1);
        return name.Length > 0;
    }

    private static bool IsTemperature(in Segment s, int at) =>
        s.GapBefore(at) == 1 && s[at - 1].IsDigits && !s.IsGluedWordOrDigits(at + 1) && !s.IsHyphen(at + 1) && !s.IsPossessive(at + 1) && !s[at + 1].IsCapital && !s[at + 1].IsDigits;

    /// <summary>"Pound-feet", "lb-ft" and "Nm".</summary>
    private static bool TryReadTorque(in Segment s, int at, out UnitReading unit)
    {
        unit = default;
        if (s.Text(at) is "Nm")
        {
            unit = new(UnitSort.Measure, "newton_metres", at + 1);
            return true;
        }

        if (s.Entry(at).Text is not ("pound" or "lb" or "newton") || !s.IsHyphen(at + 1) || !s.IsGlued(at + 2) || s.Entry(at + 2).Unit is not ("feet" or "m"))
        {
            return false;
        }

        unit = new(UnitSort.Measure, s.Entry(at + 2).Unit is "m" ? "newton_metres" : "pound_feet", at + 3);
        return true;
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
            ? !(entry.Text is "s" or "h" or "in" && !numeral.HasPoint)
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

    private static bool TryReadDegrees(in Segment s, int at, out UnitReading unit)
    {
        unit = default;
        if (s.GapBefore(at) > 1)
        {
            return false;
        }

        if (s.Is(at, '℃') || s.Is(at, '℉'))
        {
            unit = new(UnitSort.Measure, s.Is(at, '℃') ? "celsius" : "fahrenheit", at + 1);
            return true;
        }

        return (s.Is(at, '°') || s.Is(at, 'º') || s.Is(at, '˚')) && ReadScale(s, at, out unit);
    }

    /// <summary>Reads the scale behind a degree sign or word.</summary>
    private static bool ReadScale(in Segment s, int at, out UnitReading unit)
    {
        var scale = WordNumeral.Joined(s, at + 1);
        unit = s.Text(scale) switch
        {
            "C" or "c" => new(UnitSort.Measure, "celsius", scale + 1),
            "F" or "f" => new(UnitSort.Measure, "fahrenheit", scale + 1),
            _ when s.Entry(scale).Unit is "celsius" or "fahrenheit" or "kelvin" => new(UnitSort.Measure, s.Entry(scale).Unit!, scale + 1),
            _ => new(UnitSort.Measure, "degrees", at + 1),
        };
        return true;
    }
}
