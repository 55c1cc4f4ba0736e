using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Units that the vocabulary cannot hold as words: "μm", "m.p.h.", "Nm", "lb-ft", and degrees.</summary>
internal static class SymbolUnit
{
    private const int LongestTemperature = 3;

    /// <summary>Symbols that the vocabulary cannot hold: "μm", "m.p.h.", and a bare "C" or "F" behind a space.</summary>
    public static bool TryReadSymbol(in Segment s, int at, out UnitReading unit)
    {
        unit = default;
        if (s.Is(at, '″') && s.IsGlued(at))
        {
            unit = new(UnitSort.Measure, "inches", at + 1);
            return true;
        }

        if (!s[at].IsWord || s[at].Length > 3)
        {
            return false;
        }

        var text = s.Text(at);
        if (text is [_, 'e', 'V'])
        {
            unit = new(UnitSort.Measure, text[0] switch { 'k' => "kev", 'M' => "mev", 'G' => "gev", _ => "tev" }, at + 1);
            return text[0] is 'k' or 'M' or 'G' or 'T';
        }

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
            "st" when AmbiguousUnit.IsStone(s, at) => "stone",
            "eV" => "electronvolts",
            "C" when IsTemperature(s, at) || IsGluedTemperature(s, at) => "celsius",
            "F" when IsTemperature(s, at) || IsGluedTemperature(s, at) => "fahrenheit",
            _ => "",
        };
        unit = new(UnitSort.Measure, name, at + 1);
        return name.Length > 0;
    }

    /// <summary>"Pound-feet", "lb-ft" and "Nm".</summary>
    public static bool TryReadTorque(in Segment s, int at, out UnitReading unit)
    {
        unit = default;
        if (s.Text(at) is "Nm")
        {
            unit = new(UnitSort.Measure, "newton_metres", at + 1);
            return true;
        }

        // "Pound-feet", "lb ft" and "lb.ft"; "5 lb m" is no torque.
        var arm = s.IsHyphen(at + 1) || s.Is(at + 1, '.') ? at + 2 : at + 1;
        if (s.Entry(at).Text is not ("pound" or "lb" or "newton") || s.IsGlued(arm) != (arm > at + 1) || s.Entry(arm).Unit is not ("feet" or "m") || (arm == at + 1 && s.Is(at, W.Pound)))
        {
            return false;
        }

        unit = new(UnitSort.Measure, s.Entry(arm).Unit is "m" ? "newton_metres" : "pound_feet", arm + 1);
        return true;
    }

    /// <summary>Reads a degree sign with its scale.</summary>
    public static bool TryReadDegrees(in Segment s, int at, out UnitReading unit)
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
    public static bool ReadScale(in Segment s, int at, out UnitReading unit)
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

    /// <summary>"1.5C", "-5C", "104F": a scale against its number, where no name stands before the number.</summary>
    public static bool IsGluedTemperature(in Segment s, int at)
    {
        if (!s.IsGlued(at) || !s[at - 1].IsDigits || s[at - 1].Length > LongestTemperature || s.IsGluedWordOrDigits(at + 1) || s.Text(at) is not ("C" or "F"))
        {
            return false;
        }

        var before = (s.Is(at - 2, '.') && s[at - 3].IsDigits && s.IsGlued(at - 1) ? at - 3 : at - 1) - 1;
        return !s.Has(before, Roles.LabelWord | Roles.Product) && !(s[before].IsCapital && !s.Has(before, Roles.Common) && before > 0);
    }

    private static bool IsTemperature(in Segment s, int at) =>
        s.GapBefore(at) == 1 && s[at - 1].IsDigits && !s.IsGluedWordOrDigits(at + 1) && !s.IsHyphen(at + 1) && !s.IsPossessive(at + 1) && !s[at + 1].IsCapital && !s[at + 1].IsDigits;
}
