using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Aircraft named by a number and a hyphened series: "Boeing 737-800", "a 787-9", "ATR 72-600", "Dash 8-400".</summary>
internal static class JetName
{
    private const int NameLength = 3;
    private const int LongestMaker = 4;

    /// <summary>Reads the aircraft whose name a run of digits begins.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (s.Text(at) is ['7', _, '7'] && s.IsSpaced(at) && IsJet(s, at + 1))
        {
            draft = NameDraft.Label(s, at, at + 1, at, at + 1);
            return true;
        }

        if (s.Text(at) is ['7', _, '7'] && s.Is(at + 1, W.S) && s.IsGlued(at + 1) && !s.IsGluedWordOrDigits(at + 2) && !s.IsGlued(at))
        {
            // "It flies 598 737s".
            draft = NameDraft.Label(s, at, at + 2, at, at + 1);
            return true;
        }

        var series = at + 2;
        if (s[at].Length > NameLength || !s.IsHyphen(at + 1) || !s.IsGlued(at + 1) || !s.IsGlued(series) || !s[series].IsDigits)
        {
            return false;
        }

        var hasMaker = at - 1 >= floor && s.IsSpaced(at) && IsMaker(s, at - 1);
        var isHundreds = s[series].Length == NameLength && s.Text(series).EndsWith("00", StringComparison.Ordinal);
        var isBoeing = s.Text(at) is ['7', _, '7'] && (isHundreds || s.Text(series) is "7" or "8" or "9" or "10");
        if (!isBoeing && !(hasMaker && isHundreds && !IsCounted(s, series + 1)))
        {
            return false;
        }

        draft = NameDraft.Label(s, hasMaker ? at - 1 : at, GluedName.AfterTail(s, at + 1), at, at + 1);
        return true;
    }

    private static bool IsJet(in Segment s, int at) => s.IsSpaced(at) && s[at].IsWord && s.Text(at) is "jet" or "jets" or "Dreamliner" or "Dreamliners" or "aircraft" or "airliner" or "airliners" or "plane" or "freighter" or "freighters";

    private static bool IsMaker(in Segment s, int at) => s[at].IsCapital && !s.Has(at, Roles.Currency)
        && (s.Has(at, Roles.Product) || (s[at].IsUpper && s[at].Length is > 1 and <= LongestMaker && MoneyWords.OfLeadingCode(s.Text(at)) is null));

    private static bool IsCounted(in Segment s, int at) => s.Is(at, '%') || s.Has(at, Roles.Scale | Roles.Unit | Roles.TimeUnit | Roles.Currency) || (s.IsSpaced(at) && NounForms.IsPlural(s, at) && !s[at].IsCapital);
}
