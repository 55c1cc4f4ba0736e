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
            return DigitShape.IsAlone(s, at) ? ReadAlone(s, at, floor, out draft)
                : DigitShape.IsFigure(s, at) ? ReadFigure(s, at, floor, out draft)
                : ReadDigits(s, at, floor, out draft);
        }

        return TryReadWord(s, at, floor, out draft);
    }

    /// <summary>Reads a run of digits that stands alone, which most of the rules need not look at.</summary>
    private static bool ReadAlone(in Segment s, int at, int floor, out Draft draft) =>
        FurnitureReader.TryReadAlone(s, at, floor, out draft)
        || CodeNumber.TryReadDesignation(s, at, out draft)
        || DateReader.TryReadAlone(s, at, floor, out draft)
        || RankName.TryRead(s, at, floor, out draft)
        || Address.TryRead(s, at, floor, out draft)
        || JetName.TryRead(s, at, floor, out draft)
        || SpacedName.TryRead(s, at, floor, out draft)
        || FeetAndInches.TryRead(s, at, floor, out draft)
        || ReadQuantity(s, at, floor, out draft);

    /// <summary>Reads a plain figure, which most of the rules need not look at.</summary>
    private static bool ReadFigure(in Segment s, int at, int floor, out Draft draft) =>
        (s.Is(at + 1, '.') && ClockTime.TryReadMention(s, at, floor, out draft))
        || RankName.TryRead(s, at, floor, out draft)
        || SpacedName.TryRead(s, at, floor, out draft)
        || ReadQuantity(s, at, floor, out draft);

    /// <summary>Every run of digits is a mention of some kind.</summary>
    private static bool ReadDigits(in Segment s, int at, int floor, out Draft draft) =>
        FurnitureReader.TryRead(s, at, floor, out draft)
        || AgeGroup.TryRead(s, at, floor, out draft)
        || FeetAndInches.TryRead(s, at, floor, out draft)
        || DateReader.TryRead(s, at, floor, out draft)
        || IdiomReader.TryRead(s, at, out draft)
        || GluedName.TryRead(s, at, floor, out draft)
        || NamedOrdinal.TryRead(s, at, out draft)
        || JetName.TryRead(s, at, floor, out draft)
        || RankName.TryRead(s, at, floor, out draft)
        || Address.TryRead(s, at, floor, out draft)
        || SpacedName.TryRead(s, at, floor, out draft)
        || ExchangeReader.TryRead(s, at, out draft)
        || ScoreReader.TryRead(s, at, floor, out draft)
        || ReadQuantity(s, at, floor, out draft);

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

        return RankName.TryRead(s, at, floor, out draft)
            || SpacedName.TryReadWord(s, at, floor, out draft)
            || NamedCardinal.TryRead(s, at, floor, out draft)
            || NamedOrdinal.TryRead(s, at, out draft)
            || IdiomReader.TryRead(s, at, out draft)
            || ExchangeReader.TryRead(s, at, out draft)
            || FeetAndInches.TryRead(s, at, floor, out draft)
            || MultipleWords.TryRead(s, at, floor, out draft)
            || ReadQuantity(s, at, floor, out draft);
    }

    private static bool ReadQuantity(in Segment s, int at, int floor, out Draft draft)
    {
        var found = QuantityReader.TryRead(s, at, floor, out draft);
        if (found)
        {
            AgeReader.Apply(s, ref draft, floor);
        }

        return found;
    }
}
