using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Names with their number behind a space: "Llama 4", "iPhone 17 Pro", "Section 230", "S&amp;P 500", "No. 1".</summary>
internal static class SpacedName
{
    private const int LongestNumber = 5;

    /// <summary>Reads the name whose number a run of digits is.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var before = at - 1;
        if (IsSizedVersion(s, at))
        {
            var first = before >= floor && s[before].IsCapital && !s.Has(before, Roles.Common) && s.IsSpaced(at) ? before : at;
            draft = NameDraft.Label(s, first, at + 5, at, at + 5);
            return true;
        }

        if (before < floor || !s.IsSpaced(at) || s[at].Length > LongestNumber)
        {
            return false;
        }

        var numNext = GluedName.AfterNumber(s, at);
        if (!IsStandard(s, before) && IsCounting(s, at, numNext))
        {
            return false;
        }

        var isFree = !NounForms.IsPlural(s, numNext) || s[numNext].IsCapital;
        if (IsIndex(s, before) || TitleNumber.IsQuoted(s, at, before) || TitleNumber.IsSchoolYear(s, at, before) || (IsProduct(s, before) && (isFree || s[before].IsCapital)) || (isFree && (IsLabel(s, before) || IsVersioned(s, before, at, numNext)))
            || (IsGrade(s, numNext) && s.Text(numNext) is not "Plus" && s[at].Length >= 2)
            || (IsLabel(s, before) && s[before].IsCapital && before > 0 && s[at].Length <= 3))
        {
            // "Two new 737 Max jets": the word before a model with a grade is only its name where it has a capital.
            var isOwnName = !s[before].IsCapital && IsGrade(s, numNext) && !s.Has(before, Roles.LabelWord | Roles.Product | Roles.IndexName) && (s[before].Traits & TokenTraits.InnerCapital) == 0;
            var first = isOwnName ? at : s.Is(before - 1, '&') && s.IsGlued(before) && before - 2 >= floor ? before - 2
                : before - 1 >= floor && s.Has(before, Roles.Product) && IsProduct(s, before - 1) ? before - 1 : before;
            var next = AfterGrade(s, GluedName.AfterTail(s, numNext), before);
            draft = NameDraft.Label(s, first, next, at, numNext);
            return true;
        }

        return false;
    }

    /// <summary>Reads "Chapter Five", "phase two" and "step one".</summary>
    public static bool TryReadWord(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var before = at - 1;
        if (before < floor || !s.IsSpaced(at) || !s.Has(at, Roles.Cardinal) || !s.Has(before, Roles.LabelWord | Roles.Product) || s.IsHyphen(at + 1)
            || s.Has(at + 1, Roles.Scale | Roles.Cardinal | Roles.TimeUnit) || s.Is(before, W.No) || s.Is(at + 1, W.Percent) || s.Is(at + 1, W.Per) || s.Is(at + 1, W.Or) || s.Is(at + 1, W.To) || s.Is(at + 1, W.Of_))
        {
            return false;
        }

        var isGraded = s.Entry(before).Text is "phase" or "stage" or "tier" or "type" or "category" or "level" or "grade" or "chapter" or "section" or "article" or "page" or "step" or "version" or "class" or "formula" or "channel" or "platform" or "gate" or "terminal";
        var isNamed = s[before].IsCapital && s[at].IsCapital && (s[before].Traits & TokenTraits.Glued) == 0 && before > 0;
        if (!isNamed && !(isGraded && !NounForms.IsPlural(s, at + 1)) && !(isGraded && s.Entry(before).Text is "phase" or "stage" or "tier" or "type" or "category" or "level"))
        {
            return false;
        }

        draft = NameDraft.Label(s, before, at + 1, at, at + 1);
        return true;
    }

    /// <summary>"3.1 8B" gives a version and a size, not eight billion.</summary>
    private static bool IsSizedVersion(in Segment s, int at) =>
        s.Is(at + 1, '.') && s.IsGlued(at + 1) && s[at + 2].IsDigits && s.IsGlued(at + 2) && s[at + 2].Length <= 2
        && s[at + 3].IsDigits && s.IsSpaced(at + 3) && s.IsGlued(at + 4) && s.Text(at + 4) is "B";

    /// <summary>The bodies whose standards may have parts: "ISO 14001-2".</summary>
    private static bool IsStandard(in Segment s, int before) => s.Text(before) is "ISO" or "IEC" or "IEEE" or "ANSI" or "DIN";

    private static bool IsCounting(in Segment s, int at, int next)
    {
        var entry = s.Entry(next);
        if (s.Is(next, '%') || s.Is(next, ',') && s.IsGlued(next) && s[next + 1].IsDigits && s.IsGlued(next + 1))
        {
            return true;
        }

        if (s.IsDash(next) && s.IsGlued(next) && (s[next + 1].IsDigits || !s[next + 1].IsCapital))
        {
            return true;
        }

        if (s[next].IsDigits && s.GapBefore(next) == 1 && s[next].Length == 3)
        {
            return false;
        }

        return s.IsSpaced(next)
            ? entry.Is(Roles.Scale | Roles.PluralScale | Roles.TimeUnit | Roles.Unit | Roles.Currency | Roles.Collective) || entry.Text is "percent" or "percentage" or "pct" or "per" or "basis" or "times" or "points" or "point" or "bn" or "mn" or "tn"
            : entry.Is(Roles.OrdinalEnding) || (s.IsGlued(next) && s[next].IsWord && !s[next].IsUpper && !(s.Is(next, W.S) && (s[at].Length == 1 || IsProduct(s, at - 1))));
    }

    private static bool IsIndex(in Segment s, int before) =>
        (s.Has(before, Roles.IndexName) && s[before].IsCapital) || (s.Text(before) is "P" && s.Text(before - 2) is "S" && s.Is(before - 1, '&'))
        || s.Text(before) is "SP" or "sp" || (s.Text(before) is "P" && s.Text(before - 1) is "S");

    private static bool IsProduct(in Segment s, int before) =>
        s.Has(before, Roles.Product) && (s[before].IsCapital || (s[before].Traits & TokenTraits.InnerCapital) != 0);

    private static bool IsLabel(in Segment s, int before)
    {
        var entry = s.Entry(before);
        return entry.Is(Roles.LabelWord) && !s.Is(before, W.No) && !s.Is(before, W.Number) && !s.Is(before, W.Numbers) && !s.Is(before, W.Nos);
    }

    /// <summary>A name in capitals, or a capitalised name with a decimal or a grade behind it: "XPS 13", "Opus 4.6", "Vision 2 Pro".</summary>
    private static bool IsVersioned(in Segment s, int before, int at, int numNext)
    {
        var token = s[before];
        if (!token.IsWord || IsStatistic(s, before) || MoneyWords.OfLeadingCode(s.Text(before)) is not null || s.Has(before, Roles.Common | Roles.Stop | Roles.Month | Roles.Weekday | Roles.Currency | Roles.Unit | Roles.Cardinal | Roles.Change))
        {
            return false;
        }

        var isName = (token.IsUpper && token.Length is >= 2 and <= 5 && before > 0) || (token.Traits & TokenTraits.InnerCapital) != 0;
        var hasGrade = token.IsCapital && IsGrade(s, numNext);
        var isDecimal = token.IsCapital && before > 0 && s.Is(at + 1, '.') && s.IsGlued(at + 1) && numNext == at + 3 && !s.IsPossessive(numNext) && !(s.Is(numNext, '(') && s[numNext + 1].IsDigits);
        // "Planet 9 is", "the new Watch 5 to": a name inside a sentence that no noun and no score follows.
        var isNamed = token.IsCapital && token.Code == 0 && before > 0 && s[before - 1].IsWord && s[at].Length <= 3 && s[numNext].IsWord && !s[numNext].IsCapital
            && s.Has(numNext, Roles.Stop) && !s.Has(before - 1, Roles.Contest) && !s.IsNumeralAt(numNext + 1);
        return isNamed || (isName && s.Text(before) is not ("US" or "UK" or "EU" or "UN" or "NATO" or "CEO" or "GDP" or "TV" or "CPI" or "NBA" or "NFL")) || hasGrade || isDecimal;
    }

    /// <summary>"95% CI 0.77 to 0.94": a quantity's short name, and no product's.</summary>
    private static bool IsStatistic(in Segment s, int at) => s.Text(at) is "CI" or "IQR" or "SD" or "HR" or "RR" or "OR";

    private static int AfterGrade(in Segment s, int at, int before) => !IsGrade(s, at) || s.Has(before, Roles.LabelWord) ? at
        : s.Text(at) is "Max" or "MAX" && s[at + 1].IsDigits && s[at + 1].Length <= 2 && !s.IsGluedWordOrDigits(at + 2) && !NounForms.IsPlural(s, at + 2) ? at + 2 : at + 1;

    private static bool IsGrade(in Segment s, int at) => s.IsSpaced(at)
        && s.Text(at) is "Pro" or "Max" or "MAX" or "Plus" or "Ultra" or "Mini" or "Air" or "Turbo" or "Lite" or "Flash" or "Nano" or "SE" or "Ti" or "XL" or "Super" or "Sonnet" or "Opus" or "Haiku";
}
