namespace Recount.Reading.Words;

/// <summary>Units of measure, by word and by symbol.</summary>
internal static class UnitWords
{
    /// <summary>Each unit in canonical form, then its spellings.</summary>
    private static readonly (string Unit, string Words)[] Units =
    [
        ("km", "km kms kilometre kilometres kilometer kilometers"), ("m", "metre metres meter meters"),
        ("cm", "cm centimetre centimetres centimeter centimeters"), ("mm", "mm millimetre millimetres millimeter millimeters"),
        ("nm", "nm nanometre nanometres nanometer nanometers"), ("micrometres", "micron microns micrometre micrometres µm μm"),
        ("miles", "mile miles mi"), ("feet", "foot feet ft"), ("inches", "inch inches"), ("yards", "yard yards yd yds"),
        ("kg", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"), ("g", "gram grams gramme grammes"),
        ("mg", "mg milligram milligrams"), ("micrograms", "microgram micrograms mcg µg μg"),
        ("tonnes", "tonne tonnes"), ("gigatonnes", "gigatonne gigatonnes gigaton gigatons"), ("megatonnes", "megatonne megatonnes"),
        ("kilotonnes", "kt kilotonne kilotonnes kiloton kilotons"), ("tons", "ton tons"), ("pounds", "lb lbs"), ("ounces", "ounce ounces oz"), ("stone", "stone"),
        ("carats", "carat carats"), ("l", "litre litres liter liters"), ("ml", "ml millilitre millilitres milliliter milliliters"),
        ("gallons", "gallon gallons"), ("pints", "pint pints"), ("cups", "cup"), ("tablespoons", "tbsp tbsps tablespoon tablespoons"), ("teaspoons", "tsp tsps teaspoon teaspoons"),
        ("quarts", "quart quarts"), ("barrels", "barrel barrels bbl bbls"), ("bushels", "bushel bushels"),
        ("acres", "acre acres"), ("hectares", "hectare hectares ha"), ("w", "watt watts"), ("kw", "kw kilowatt kilowatts"),
        ("mw", "mw megawatt megawatts"), ("gw", "gw gigawatt gigawatts"), ("tw", "tw terawatt terawatts"),
        ("wh", "wh"), ("kwh", "kwh"), ("mwh", "mwh"),
        ("gwh", "gwh"), ("twh", "twh"),
        ("v", "volt volts"), ("kv", "kv kilovolt kilovolts"), ("amps", "amp amps ampere amperes"), ("mah", "mah"),
        ("j", "joule joules"), ("kj", "kj kilojoule kilojoules"), ("calories", "calorie calories"), ("kcal", "kcal"), ("btu", "btu btus"), ("mmbtu", "mmbtu mmbtus"),
        ("hz", "hz hertz"), ("khz", "khz kilohertz"), ("mhz", "mhz megahertz"), ("ghz", "ghz gigahertz"),
        ("pa", "pascal pascals"), ("kpa", "kpa"), ("mpa", "mpa"), ("hpa", "hpa"), ("mbar", "mbar millibar millibars"), ("mmhg", "mmhg"), ("psi", "psi"), ("ksi", "ksi"), ("gpa", "gpa gigapascal gigapascals"),
        ("db", "db decibel decibels"), ("ppm", "ppm"), ("ppb", "ppb"), ("horsepower", "horsepower hp bhp ps"), ("rpm", "rpm"),
        ("bits", "bit bits"), ("bytes", "byte bytes"), ("kb", "kb kilobyte kilobytes"), ("mb", "mb megabyte megabytes"),
        ("gb", "gb gigabyte gigabytes"), ("tb", "tb terabyte terabytes"), ("pb", "pb petabyte petabytes"),
        ("mbps", "mbps"), ("gbps", "gbps"), ("megapixels", "megapixel megapixels mp"), ("pixels", "pixel pixels"),
        ("flops", "flops"), ("miles_per_hour", "mph"), ("km_per_hour", "kph kmh kmph"), ("miles_per_gallon", "mpg"), ("knots", "knot knots kts"),
        ("degrees", "degree degrees deg"), ("celsius", "celsius centigrade degc"), ("fahrenheit", "fahrenheit degf"), ("kelvin", "kelvin kelvins"),
        ("parameters", "parameter parameters params param"), ("tokens", "token tokens"), ("teu", "teu teus"),
        ("boe", "boe"), ("bpd", "bpd"), ("electronvolts", "electronvolt electronvolts"), ("newtons", "newton newtons"), ("mol", "mole moles"), ("becquerels", "becquerel becquerels"),
        ("points_per_game", "ppg"), ("rebounds_per_game", "rpg"), ("assists_per_game", "apg"), ("wins_above_replacement", "war"),
        ("sieverts", "sievert sieverts"), ("millisieverts", "millisievert millisieverts"),
    ];

    /// <summary>Symbols that are units only where they stand against the number or, in capitals, beside it.</summary>
    private static readonly (string Unit, string Word)[] Symbols =
    [
        ("m", "m"), ("g", "g"), ("l", "l"), ("w", "w"), ("v", "v"), ("tonnes", "t"), ("seconds", "s"), ("hours", "h"), ("inches", "in"),
    ];

    /// <summary>Adds the words.</summary>
    public static void AddTo(Func<string, Entry> add)
    {
        foreach (var (unit, words) in Units)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Give(add(word), Roles.Unit, unit);
            }
        }

        foreach (var (unit, word) in Symbols)
        {
            Give(add(word), Roles.GluedUnit, unit);
        }

        // A pound is money unless the words around it speak of weight; the unit rules decide.
        add("pound").Unit = "pounds";
        add("pounds").Unit = "pounds";
    }

    private static void Give(Entry entry, Roles roles, string unit)
    {
        entry.Roles |= roles;
        entry.Unit ??= unit;
    }
}
