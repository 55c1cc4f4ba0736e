using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Reads the sign, letters or code of a currency before a numeral.</summary>
internal static class CurrencyBefore
{
    /// <summary>Adds the currency before a numeral to what stands before it.</summary>
    public static void Read(in Segment s, ref Affix affix, int floor)
    {
        var at = affix.First - 1;
        if (at < floor)
        {
            return;
        }

        if (s.Is(at, '(') && s.IsGlued(at) && s.IsGlued(affix.First) && at - 1 >= floor && SignOf(s, at - 1) is not null)
        {
            affix.IsBracketed = true;
            at--;
        }

        if (SignOf(s, at) is { } signed && s.GapBefore(at + 1) <= 1)
        {
            affix.Currency = signed;
            affix.First = at;
            ReadCountry(s, ref affix, floor);
            return;
        }

        if (s[at].IsWord && s.IsGlued(affix.First) && s.IsGlued(at) && at - 1 >= floor && s.Is(at - 1, '$') && MoneyWords.OfPrefix(s.Text(at)) is { } behindSign)
        {
            affix.Currency = behindSign;
            affix.First = at - 1;
            return;
        }

        if (s.Is(at, '=') && s.IsGlued(at) && s.IsGlued(affix.First) && at - 1 >= floor && s.Text(at - 1) is "Y")
        {
            // Where "¥" was folded to ASCII.
            affix.Currency = "jpy";
            affix.First = at - 1;
            return;
        }

        if (affix.First == at + 1 && s.IsGlued(affix.First) && LetterCurrency.Of(s, at) is { } lettered)
        {
            affix.Currency = lettered;
            affix.First = at;
            return;
        }

        var code = s.Is(at, '.') && s.IsGlued(at) && at - 1 >= floor && s.Text(at - 1) is "Rs" ? at - 1 : at;
        if (s[code].IsCapital && code >= floor && !s.Is(code - 1, '/') && s.GapBefore(affix.First) <= 1 && MoneyWords.OfLeadingCode(s.Text(code)) is { } leading)
        {
            affix.Currency = leading;
            affix.First = code;
        }
    }

    /// <summary>The currency that a token is the sign of, or <c>null</c>.</summary>
    public static string? SignOf(in Segment s, int at) =>
        s[at].Kind == TokenKind.Sign ? MoneyWords.OfSign((char)s[at].Code) : null;

    private static void ReadCountry(in Segment s, ref Affix affix, int floor)
    {
        var letters = affix.First - 1;
        var isLetter = s[letters].Length == 1 && s[letters - 1].IsWord && !s[letters - 1].IsCapital && !s.Has(letters - 1, Roles.LabelWord);
        var isAgainst = s.IsGlued(affix.First) || (s.GapBefore(affix.First) == 1 && isLetter && s.Text(letters) is "C" or "S" or "A") || (s.GapBefore(affix.First) == 1 && s[letters].Length == 2 && s.Text(letters) is "US" or "HK" or "NZ" or "NT" or "AU" or "CA" or "SG");
        if (letters >= floor && s[letters].IsWord && isAgainst && MoneyWords.OfPrefix(s.Text(letters)) is { } code
            && (affix.Currency is "usd" || code is "cny"))
        {
            affix.Currency = code;
            affix.First = letters;
        }
    }
}
