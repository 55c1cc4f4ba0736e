using Recount.Reading.Numerals;
using Recount.Reading.Text;

namespace Recount.Reading.Quantities;

/// <summary>Units that the vocabulary cannot hold as words: "μm", "m.p.h.", "Nm", "lb-ft", and degrees.</summary>
internal static class SymbolUnit
{
    /// <summary>Symbols that the vocabulary cannot hold: "μm", "m.p.h.", and a bare "C" or "F" behind a space.</summary>
    public static bool TryReadSymbol(in Segment s, int at, out UnitReading unit)
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

    /// <summary>"Pound-feet", "lb-ft" and "Nm".</summary>
    public static bool TryReadTorque(in Segment s, int at, out UnitReading unit)
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

    private static bool IsTemperature(in Segment s, int at) =>
        s.GapBefore(at) == 1 && s[at - 1].IsDigits && !s.IsGluedWordOrDigits(at + 1) && !s.IsHyphen(at + 1) && !s.IsPossessive(at + 1) && !s[at + 1].IsCapital && !s[at + 1].IsDigits;
}
