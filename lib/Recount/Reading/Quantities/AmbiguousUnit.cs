using Recount.Reading.Text;

namespace Recount.Reading.Quantities;

/// <summary>Symbols that are a unit or something else: "12st 4lb" and "21st", "35 kt" of wind and of ore.</summary>
internal static class AmbiguousUnit
{
    private const string Stone = "st";
    private const int SpeedSearch = 6;

    /// <summary>Whether a token against digits is a weight in stone, since no ordinal would end in it.</summary>
    public static bool IsStone(in Segment s, int at)
    {
        if (!s[at].IsWord || !s.IsGlued(at) || !s[at - 1].IsDigits || !s.Text(at).SequenceEqual(Stone))
        {
            return false;
        }

        var digits = s.Text(at - 1);
        return digits.Length <= 2 && (digits[^1] != '1' || digits is "11");
    }

    /// <summary>Whether a speed is spoken of before a number, so that its "kt" is knots and not kilotonnes.</summary>
    public static bool IsKnots(in Segment s, int first)
    {
        for (var at = first - 1; at >= first - SpeedSearch; at--)
        {
            if (s[at].IsWord && s.Text(at) is "wind" or "winds" or "Winds" or "speed" or "speeds" or "gust" or "gusts" or "gusting" or "sailing" or "airspeed" or "sound")
            {
                return true;
            }
        }

        return false;
    }
}
