using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Ordinals that are part of a name: "Fifth Avenue", "the 22nd Amendment", "Third Reich".</summary>
internal static class NamedOrdinal
{
    /// <summary>Reads the name that an ordinal begins.</summary>
    public static bool TryRead(in Segment s, int at, out Draft draft)
    {
        draft = default;
        var hasEnding = s[at].IsDigits && s.Has(at + 1, Roles.OrdinalEnding) && s.IsGlued(at + 1);
        var next = hasEnding ? at + 2 : at + 1;
        var isOrdinal = hasEnding || (s[at].IsCapital && s.Has(at, Roles.Ordinal));
        if (!isOrdinal || !s[next].IsCapital || !s.IsSpaced(next)
            || !(Address.IsStreet(s.Text(next)) || s.Text(next) is "Amendment" or "Reich" or "Circuit" or "Fleet" or "Army" or "Infantry" or "Regiment" or "Estate" or "Republic"))
        {
            return false;
        }

        draft = NameDraft.Label(s, at, next + 1, at, next);
        return true;
    }
}
