using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Ages without a unit: "aged 65", "Smith, 42, said".</summary>
internal static class AgeReader
{
    private const string Years = "years";
    private const int OldestAge = 120;
    private const int YoungestNamed = 10;

    /// <summary>Gives a bare number its unit where it is an age.</summary>
    public static void Apply(in Segment s, ref Draft draft, int floor)
    {
        if (draft.Role != MentionRole.Numeric || draft.Unit != UnitReading.NoName || draft.Value is not { } value || value > new Amount(OldestAge))
        {
            return;
        }

        if (IsAged(s, draft.First, floor) || IsApposed(s, draft, value))
        {
            draft.Unit = Years;
            draft.Kind = MentionKind.Age;
            draft.IsBare = false;
        }
    }

    private static bool IsAged(in Segment s, int first, int floor)
    {
        for (var at = first - 1; at >= first - 4 && at >= floor; at--)
        {
            if (s.Is(at, W.Aged) || s.Is(at, W.Ages) || (s.Is(at, W.Age) && at == first - 1) || (s.Is(at, W.Age) && s.Entry(at + 1).Text is "of" or "between" or "from"))
            {
                return true;
            }

            if (!s.Has(at, Roles.Stop | Roles.Common))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Maria Lopez, 42, said": a number between commas behind a name.</summary>
    private static bool IsApposed(in Segment s, in Draft draft, Amount value) =>
        s.Is(draft.First - 1, ',') && s.IsGlued(draft.First - 1) && s[draft.First].IsDigits
        && (s[draft.First - 2].IsCapital || s.Is(draft.First - 3, W.The))
        && (s[draft.First - 3].IsCapital || s.Is(draft.First - 3, '.') || s[draft.First - 2].Code == 0 || s.Is(draft.First - 3, W.The))
        && !s.Has(draft.First - 2, Roles.Month | Roles.Weekday)
        && value >= new Amount(YoungestNamed) && s.Is(draft.Next, ',') && s.IsGlued(draft.Next) && !s[draft.Next + 1].IsDigits;
}
