namespace Recount.Reading.Text;

/// <summary>The sorts of character that the lexer tells apart.</summary>
internal enum CharClass : byte
{
    Sign,
    Space,
    Lower,
    Upper,
    Digit,
}

/// <summary>Sorts characters; those below 128 by a table.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Ascii = [.. Enumerable.Range(0, 128).Select(code => OfSlow((char)code))];

    /// <summary>The sort of a character.</summary>
    public static CharClass Of(char character) => character < 128 ? Ascii[character] : OfSlow(character);

    /// <summary>Whether a character is a fraction such as "½".</summary>
    public static bool IsVulgar(char character) => character >= '¼' && Vulgar(character) is not null;

    /// <summary>Numerator and denominator of a fraction character, or <c>null</c>.</summary>
    public static (int Numerator, int Denominator)? Vulgar(char character) => character switch
    {
        '¼' => (1, 4),
        '½' => (1, 2),
        '¾' => (3, 4),
        '⅐' => (1, 7),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => null,
    };

    private static CharClass OfSlow(char character)
    {
        if (char.IsAsciiDigit(character))
        {
            return CharClass.Digit;
        }

        if (char.IsWhiteSpace(character) || char.IsControl(character))
        {
            return CharClass.Space;
        }

        // Scripts without capitals and spaces would glue their words to the digits beside them, so they count as signs.
        return char.IsUpper(character) ? CharClass.Upper
            : char.IsLower(character) ? CharClass.Lower
            : CharClass.Sign;
    }
}
