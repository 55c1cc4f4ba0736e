using System.Globalization;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Decimals that are spoken out: "two point five", "nought point nought four".</summary>
internal static class SpokenDecimal
{
    private const int MostPlaces = 20;

    /// <summary>Reads "point" and the digits behind it, where they follow.</summary>
    public static void Extend(in Segment s, ref Numeral numeral)
    {
        if (!s.Is(numeral.Next, W.Point) || !s.IsSpaced(numeral.Next) || !s.Has(numeral.Next + 1, Roles.Cardinal))
        {
            return;
        }

        Span<char> places = stackalloc char[MostPlaces + 2];
        var count = 0;
        var at = numeral.Next + 1;
        while (count < MostPlaces && s.Has(at, Roles.Cardinal))
        {
            var value = s.Entry(at).Value;
            at++;
            if (value >= 20 && s.Has(WordNumeral.Joined(s, at), Roles.Cardinal) && s.Entry(WordNumeral.Joined(s, at)).Value is > 0 and < 10)
            {
                at = WordNumeral.Joined(s, at);
                value += s.Entry(at).Value;
                at++;
            }

            value.TryFormat(places[count..], out var written, "0", CultureInfo.InvariantCulture);
            count += written;
        }

        var fraction = Amount.OfDigits(places[..count]).Over(Amount.PowerOfTen(count));
        numeral.Value = numeral.Value.Plus(fraction ?? default);
        numeral.Unscaled = numeral.Value;
        numeral.HasPoint = true;
        numeral.Next = at;
    }
}
