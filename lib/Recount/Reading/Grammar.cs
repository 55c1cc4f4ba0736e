using Recount.Reading.Dates;
using Recount.Reading.Names;
using Recount.Reading.Numerals;
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
        if (s[at].IsDigits)
        {
            return IsAlone(s, at) ? ReadAlone(s, at, floor, out draft)
                : IsFigure(s, at) ? ReadFigure(s, at, floor, out draft)
                : ReadDigits(s, at, floor, out draft);
        }

        return TryReadWord(s, at, floor, out draft);
    }

    /// <summary>Whether nothing that could be part of a number or a name is glued to a run of digits.</summary>
    private static bool IsAlone(in Segment s, int at) => !s.IsGlued(at)
        && (!s.IsGlued(at + 1) || (s[at + 1].Kind == TokenKind.Sign && s[at + 1].Code is '.' or ',' or ';' or ')' && !s.IsGlued(at + 2)));

    /// <summary>Reads a run of digits that stands alone, which most of the rules need not look at.</summary>
    private static bool ReadAlone(in Segment s, int at, int floor, out Draft draft)
    {
        if (FurnitureReader.TryReadAlone(s, at, floor, out draft)
            || DateReader.TryReadAlone(s, at, floor, out draft)
            || RankName.TryRead(s, at, floor, out draft)
            || Address.TryRead(s, at, floor, out draft)
            || SpacedName.TryRead(s, at, floor, out draft))
        {
            return true;
        }

        var found = QuantityReader.TryRead(s, at, floor, out draft);
        AgeReader.Apply(s, ref draft, floor);
        return found;
    }

    /// <summary>
    /// Whether a run of digits is a plain figure: with thousands marks, one decimal point or a percent sign, and nothing else
    /// glued to it but a currency sign before and a mark of punctuation behind.
    /// </summary>
    private static bool IsFigure(in Segment s, int at)
    {
        if (s[at].Length > 3 || (s.IsGlued(at) && (s.IsGlued(at - 1) || !s.Is(at - 1, '$'))) || s.Is(at - 1, W.Fy))
        {
            return false;
        }

        var next = at + 1;
        if ((s.Is(next, '.') || s.Is(next, ',')) && s[next + 1].IsDigits && s.IsGlued(next) && s.IsGlued(next + 1))
        {
            next += 2;
        }

        if (s.Is(next, '%') && s.IsGlued(next))
        {
            next++;
        }

        return next > at + 1 && (!s.IsGlued(next) || (s[next].Kind == TokenKind.Sign && s[next].Code is '.' or ',' or ';' or ')' && !s.IsGlued(next + 1)));
    }

    /// <summary>Reads a plain figure, which most of the rules need not look at.</summary>
    private static bool ReadFigure(in Segment s, int at, int floor, out Draft draft)
    {
        if ((s.Is(at + 1, '.') && ClockTime.TryReadMention(s, at, out draft))
            || RankName.TryRead(s, at, floor, out draft)
            || SpacedName.TryRead(s, at, floor, out draft))
        {
            return true;
        }

        var found = QuantityReader.TryRead(s, at, floor, out draft);
        AgeReader.Apply(s, ref draft, floor);
        return found;
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

        if ((s.Is(at, W.A) || s.Is(at, W.An)) && !s.Has(at + 1, Roles.Scale | Roles.Collective | Roles.Denominator) && !WordFraction.IsCompoundPart(s, at + 1))
        {
            draft = default;
            return false;
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
