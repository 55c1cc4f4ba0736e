using System.Globalization;
using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Scores, records and odds in digits: "3-2", "10-2-1", "6-4", "3:1".</summary>
internal static class ScoreReader
{
    private const string Score = "score";
    private const int ContestSearch = 8;
    private const int ContestBehind = 3;

    /// <summary>Reads the score that begins with a run of digits.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (s[at].Length > 3 || (at > floor && s.IsGlued(at) && !s.Is(at - 1, '(') && !s.Is(at - 1, '"') && !s.Is(at - 1, '“')))
        {
            return false;
        }

        if (s.Is(at + 1, ':') && IsPart(s, at + 1))
        {
            return TryReadOdds(s, at, out draft);
        }

        if (s.Is(at + 1, '/') && IsPart(s, at + 1) && CricketScore.IsSlashed(s, at) && !DigitsGoOn(s, at + 3))
        {
            draft = Of(s, at, at + 3);
            return true;
        }

        if (!s.IsDash(at + 1) || !IsPart(s, at + 1))
        {
            return false;
        }

        var next = at + 3;
        var isRecord = s.IsDash(next) && IsPart(s, next);
        next = isRecord ? next + 2 : next;
        if (DigitsGoOn(s, next) || (!isRecord && !IsScore(s, at, next)))
        {
            return false;
        }

        draft = Of(s, at, next);
        return true;
    }

    /// <summary>The draft of a score that fills the tokens up to before <paramref name="next"/>.</summary>
    public static Draft Of(in Segment s, int at, int next)
    {
        var text = s.Characters[s[at].Start..s[next - 1].End].ToString().Replace('–', '-').Replace('−', '-');
        return Draft.Of(s, at, next) with { ValueText = text, Unit = Score, Kind = MentionKind.Level };
    }

    private static bool IsPart(in Segment s, int at) => s.IsGlued(at) && s[at + 1].IsDigits && s.IsGlued(at + 1) && s[at + 1].Length <= 3;

    private static bool DigitsGoOn(in Segment s, int next) =>
        s.IsGlued(next) && (s.IsDash(next) || s[next].IsWord || s.Is(next, '%') || s.Is(next, '/') || ((s.Is(next, '.') || s.Is(next, ',')) && s[next + 1].IsDigits && s.IsGlued(next + 1)));

    private static bool IsScore(in Segment s, int at, int next)
    {
        var low = int.Parse(s.Text(at), CultureInfo.InvariantCulture);
        var high = int.Parse(s.Text(at + 2), CultureInfo.InvariantCulture);
        var numeral = new Numeral { First = at, Next = next };
        if (PercentReader.TryRead(s, numeral, out _) || s.Has(next, Roles.Scale | Roles.TimeUnit | Roles.Unit | Roles.Currency | Roles.ScaleSuffix))
        {
            return false;
        }

        return low >= high || CricketScore.IsFigures(s, at, low, high) || (IsContest(s, at, next) && !(s.IsSpaced(next) && NounForms.IsPlural(s, next)));
    }

    private static bool IsContest(in Segment s, int at, int next)
    {
        for (var token = at - 1; token >= at - ContestSearch && token >= 0; token--)
        {
            if (s.Has(token, Roles.Contest))
            {
                return true;
            }
        }

        for (var token = next; token < next + ContestBehind; token++)
        {
            if (s.Has(token, Roles.Contest))
            {
                return true;
            }
        }

        return SetList.IsPart(s, at, next);
    }

    private static bool TryReadOdds(in Segment s, int at, out Draft draft)
    {
        draft = default;
        var high = Amount.OfDigits(s.Text(at + 2));
        if (DigitsGoOn(s, at + 3) || s.Is(at + 3, ':') || Amount.OfDigits(s.Text(at)).Over(high) is not { } quotient)
        {
            return false;
        }

        draft = Of(s, at, at + 3);
        draft.Value = quotient;
        draft.Unit = MultipleReader.Ratio;
        draft.Kind = MentionKind.Ratio;
        return true;
    }
}
