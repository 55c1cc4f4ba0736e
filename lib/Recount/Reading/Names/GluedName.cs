using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Names that hold their number without a space: "GPT-5", "Qwen2.5-VL", "36Kr", "01.AI", "COVID-19", "5G".</summary>
internal static class GluedName
{
    private const int MostParts = 12;

    /// <summary>Reads the name that a run of digits stands in.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var first = PrefixStart(s, at, floor);
        if (first == at && !NamingSuffix.IsAt(s, at))
        {
            return false;
        }

        var numNext = AfterNumber(s, at);
        var next = AfterTail(s, numNext);
        draft = NameDraft.Label(s, first, next, at, Math.Min(numNext, next));
        return true;
    }

    /// <summary>The token behind a version number, with the letter of its size: "2.5", "7B".</summary>
    public static int AfterNumber(in Segment s, int at)
    {
        at++;
        while (s.Is(at, '.') && s.IsGlued(at) && s[at + 1].IsDigits && s.IsGlued(at + 1))
        {
            at += 2;
        }

        return s.IsGlued(at) && (s.Text(at) is "B" or "K" or "M" || (s[at].IsWord && NamingSuffix.IsBuild(s, at))) ? at + 1 : at;
    }

    /// <summary>The token behind the parts of a name that follow its number: letters, and parts that begin with a capital.</summary>
    public static int AfterTail(in Segment s, int at)
    {
        var start = at;
        while (at < start + MostParts && s.IsGlued(at))
        {
            if (s[at].IsWord || s[at].IsDigits)
            {
                at++;
            }
            else if (at == start && s.Is(at, '.') && s[at + 1].IsUpper && s[at + 1].Length is 2 or 3 && s.IsGlued(at + 1))
            {
                at += 2;
            }
            else if ((s.IsHyphen(at) || s.Is(at, '.') || s.Is(at, '_')) && s.IsGlued(at + 1) && (s[at + 1].IsDigits || (s[at + 1].IsCapital && !s.Is(at, '.'))))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int PrefixStart(in Segment s, int at, int floor)
    {
        var word = s.IsGlued(at) && s.IsHyphen(at - 1) && (s.IsGlued(at - 1) || IsParted(s, at - 2)) ? at - 2 : s.IsGlued(at) ? at - 1 : -1;
        if (s.IsGlued(at) && s.Is(at - 1, '.') && s.IsGlued(at - 1) && s[at - 2].IsUpper && at - 2 >= floor && s[at - 2].Length is 2 or 3)
        {
            // "ID.4": a point between the letters and the number.
            return at - 2;
        }

        if (word < floor || (s.Is(at + 1, ',') && s[at + 2].Length == 3 && s[at + 2].IsDigits && s.IsGlued(at + 2)) || !s[word].IsWord || !NamesBefore(s, word, word == at - 1))
        {
            return at;
        }

        var first = word;
        while (first - 1 >= floor && first > word - MostParts && s.IsGlued(first))
        {
            if (s[first - 1].IsWord || s[first - 1].IsDigits)
            {
                first--;
            }
            else if ((s.IsHyphen(first - 1) || s.Is(first - 1, '.') || s.Is(first - 1, '&')) && s.IsGlued(first - 1) && first - 2 >= floor && (s[first - 2].IsWord || s[first - 2].IsDigits))
            {
                first -= 2;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>"COVID -19": a name whose hyphen was parted from it.</summary>
    private static bool IsParted(in Segment s, int word) => s.Has(word, Roles.Product) && s[word].IsUpper && s[word].Length > 2;

    /// <summary>"The last-16 tie": a round of a cup.</summary>
    private static bool IsRound(in Segment s, int word) => s.Is(word, W.Last) && s.Text(word + 2) is "16" or "32" or "64";

    /// <summary>Whether a word that digits follow without a space names a thing with them.</summary>
    private static bool NamesBefore(in Segment s, int word, bool isDirect)
    {
        var token = s[word];
        var entry = s.Entry(word);
        if (isDirect)
        {
            return !s.Is(word - 1, '$') && !(s.Is(word, W.X) && s.IsGlued(word) && s[word - 1].IsDigits) && LetterCurrency.Of(s, word) is null && MoneyWords.OfLeadingCode(s.Text(word)) is null && !(entry.Is(Roles.Scale | Roles.Cardinal | Roles.Month) || (s.IsGlued(word) && s.IsNumeralAt(word - 1) && entry.Is(Roles.Unit)));
        }

        if (IsRound(s, word))
        {
            return true;
        }

        if (entry.Is(Roles.NumberPrefix | Roles.Month | Roles.Cardinal | Roles.Scale | Roles.Currency | Roles.Season) && !entry.Is(Roles.Product))
        {
            return false;
        }

        var isName = token.IsCapital || (token.Traits & TokenTraits.InnerCapital) != 0;
        return isName || entry.Is(Roles.Product) || entry.Is(Roles.LabelWord);
    }
}
