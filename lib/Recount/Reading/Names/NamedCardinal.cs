using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Cardinals in words that are part of a name: "the Six Nations", "the Three Gorges Dam", "the Group of Seven".</summary>
internal static class NamedCardinal
{
    /// <summary>Reads the name that a cardinal stands in.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (!s[at].IsCapital || !s.Has(at, Roles.Cardinal))
        {
            return false;
        }

        if (at - 2 >= floor && s.Is(at - 1, W.Of_) && s.Text(at - 2) is "Group")
        {
            draft = NameDraft.Label(s, at - 2, at + 1, at, at + 1);
            return true;
        }

        if (at - 1 >= floor && s[at - 1].IsUpper && s[at - 1].Length is 2 or 3 && s.IsSpaced(at) && !s[at].IsUpper && !s[at + 1].IsCapital && !s.IsHyphen(at + 1) && !s.Has(at + 1, Roles.Scale | Roles.TimeUnit)
            && !NounForms.IsPlural(s, at + 1))
        {
            // "BBC Four": a channel.
            draft = NameDraft.Label(s, at - 1, at + 1, at, at + 1);
            return true;
        }

        if (at - 1 > floor && IsInnerName(s, at))
        {
            draft = NameDraft.Label(s, at - 1, at + 1, at, at + 1);
            return true;
        }

        // Behind "the", a cardinal with a capital before a noun with a capital is a name, unless all the line has capitals.
        if (at == 0 || !s.Is(at - 1, W.The) || s[at].IsUpper || !s[at + 1].IsCapital || !s.IsSpaced(at + 1) || s[at - 2].IsCapital
            || s.Has(at + 1, Roles.Scale | Roles.Cardinal | Roles.Month | Roles.Weekday | Roles.Common))
        {
            return false;
        }

        draft = NameDraft.Label(s, at, at + 2, at, at + 1);
        return true;
    }

    /// <summary>"The Big Six clubs", "on Court One": a name inside a sentence whose next word has no capital.</summary>
    private static bool IsInnerName(in Segment s, int at) =>
        s[at - 1].IsCapital && !s[at - 1].IsUpper && s[at - 2].IsWord && !s[at - 2].IsCapital && s.IsSpaced(at) && !s[at].IsUpper && !s[at + 1].IsCapital && !s.IsHyphen(at + 1)
        && !s.Has(at - 1, Roles.Common | Roles.Month | Roles.Weekday) && !s.Has(at + 1, Roles.Scale | Roles.TimeUnit | Roles.Cardinal);
}
