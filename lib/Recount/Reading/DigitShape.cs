using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>Tells the plain shapes of digits, for which most rules need not be asked.</summary>
internal static class DigitShape
{
    /// <summary>Whether nothing that could be part of a number or a name is glued to a run of digits.</summary>
    public static bool IsAlone(in Segment s, int at) => !s.IsGlued(at)
        && (!s.IsGlued(at + 1) || (s[at + 1].Kind == TokenKind.Sign && s[at + 1].Code is '.' or ',' or ';' or ')' && !s.IsGlued(at + 2)));

    /// <summary>
    /// Whether a run of digits is a plain figure: with thousands marks, one decimal point or a percent sign, and nothing else
    /// glued to it but a currency sign before and a mark of punctuation behind.
    /// </summary>
    public static bool IsFigure(in Segment s, int at)
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
}
