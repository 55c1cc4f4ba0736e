using Recount.Reading.Dates;
using Recount.Reading.Names;
using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>Reads the mention that begins at a token, or just before it: furniture, dates, names and idioms before quantities.</summary>
internal static class Grammar
{
    /// <summary>Reads the mention whose number begins at a token; no earlier token than <paramref name="floor"/> is taken.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        return s[at].IsDigits ? ReadDigits(s, at, floor, out draft) : TryReadWord(s, at, floor, out draft);
    }

    /// <summary>Every run of digits is a mention of some kind.</summary>
    private static bool ReadDigits(in Segment s, int at, int floor, out Draft draft)
    {
        if (FurnitureReader.TryRead(s, at, floor, out draft)
            || DateReader.TryRead(s, at, floor, out draft)
            || IdiomReader.TryRead(s, at, out draft)
            || GluedName.TryRead(s, at, floor, out draft)
            || NamedOrdinal.TryRead(s, at, out draft)
            || RankName.TryRead(s, at, floor, out draft)
            || Address.TryRead(s, at, floor, out draft)
            || SpacedName.TryRead(s, at, floor, out draft)
            || ScoreReader.TryRead(s, at, floor, out draft))
        {
            return true;
        }

        var found = QuantityReader.TryRead(s, at, floor, out draft);
        AgeReader.Apply(s, ref draft, floor);
        return found;
    }

    private static bool TryReadWord(in Segment s, int at, int floor, out Draft draft)
    {
        if (s[at].Kind == TokenKind.Vulgar)
        {
            return QuantityReader.TryRead(s, at, floor, out draft);
        }

        if (s.Has(at, Roles.Month | Roles.Ordinal | Roles.Decade | Roles.Cardinal) && DateReader.TryRead(s, at, floor, out draft))
        {
            return true;
        }

        if (s.IsGlued(at) && s.IsPossessive(at - 1))
        {
            // "d'un" and "it's a million": what follows an apostrophe is the rest of a word.
            draft = default;
            return false;
        }

        if (RankName.TryRead(s, at, floor, out draft)
            || SpacedName.TryReadWord(s, at, floor, out draft)
            || NamedOrdinal.TryRead(s, at, out draft)
            || IdiomReader.TryRead(s, at, out draft)
            || MultipleWords.TryRead(s, at, floor, out draft))
        {
            return true;
        }

        var found = QuantityReader.TryRead(s, at, floor, out draft);
        if (found)
        {
            AgeReader.Apply(s, ref draft, floor);
        }

        return found;
    }
}
