using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Two numerals joined by hyphens and a word: "a 2-for-1 split", "3-for-5 with a homer", "9-of-16", "a 3.6-to-1 ratio".</summary>
internal static class ExchangeReader
{
    /// <summary>Reads the pair that begins at a token.</summary>
    public static bool TryRead(in Segment s, int at, out Draft draft)
    {
        draft = default;
        if (!(s[at].IsDigits || s.Has(at, Roles.Cardinal)) || !NumeralReader.TryRead(s, at, new(false, false), out var left) || left.Form != NumeralForm.Cardinal)
        {
            return false;
        }

        var word = left.Next + 1;
        var second = word + 2;
        if (!s.IsHyphen(left.Next) || !s.IsGlued(left.Next) || !s.IsGlued(word) || !s.IsHyphen(word + 1) || !s.IsGlued(second) || !(s[second].IsDigits || s.Has(second, Roles.Cardinal))
            || !NumeralReader.TryRead(s, second, new(false, false), out var right) || right.Form != NumeralForm.Cardinal || s.IsHyphen(right.Next) || s.IsGluedWordOrDigits(right.Next)
            || left.Value.Over(right.Value) is not { } quotient)
        {
            return false;
        }

        // "One-to-five" may be a range; "five-to-one" is none.
        var joint = s.Entry(word).Text;
        var isRatio = joint is "for" ? right.Value == new Amount(1) || (s[right.Next].IsWord && s.Text(right.Next) is "rights" or "split" or "bonus" or "stock" or "share" or "scrip") : joint is "to" && left.Value > right.Value;
        if (!isRatio && !(joint is "for" or "of" && s[at].IsDigits))
        {
            return false;
        }

        draft = ScoreReader.Of(s, at, right.Next);
        if (isRatio)
        {
            draft.Value = quotient;
            draft.Unit = MultipleReader.Ratio;
            draft.Kind = MentionKind.Ratio;
        }

        return true;
    }
}
