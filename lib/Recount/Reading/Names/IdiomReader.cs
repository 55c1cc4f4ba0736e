using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Number words in phrases that count nothing: "one of", "no one", "at first", "nine-to-five", "24/7".</summary>
internal static class IdiomReader
{
    /// <summary>Reads the idiom that a number word or run of digits is part of.</summary>
    public static bool TryRead(in Segment s, int at, out Draft draft)
    {
        var length = s.Entry(at).Text switch
        {
            "one" => PronounOne.Is(s, at) ? 1 : 0,
            "first" => IsFirst(s, at) ? 1 : 0,
            "second" => IsSecond(s, at) ? 1 : 0,
            "third" => s.Entry(After(s, at)).Text is "party" or "parties" or "world" ? After(s, at) + 1 - at : 0,
            "nine" => s.Entry(After(s, at)).Text is "to" && s.Entry(After(s, After(s, at))).Text is "five" && s.Entry(at - 1).Text is not "from" ? After(s, After(s, at)) + 1 - at
                : s.Entry(at - 1).Text is "cloud" ? 1 : 0,
            "fifty" => s.Entry(After(s, at)).Text is "fifty" && s.IsHyphen(at + 1) ? 3 : 0,
            "zero" => s.Is(at + 1, W.In) && s.Is(at + 2, W.On) || s.Entry(After(s, at)).Text is "sum" ? 1 : 0,
            "a" => IsThanks(s, at) ? 2 : 0,
            "two" => s.Entry(at + 1).Text is "cents" && s.Has(at - 1, Roles.Possessive) ? 1 : 0,
            "double" or "doubled" or "doubling" or "doubles" => s.Entry(at + 1).Text is "down" ? 1 : 0,
            _ => DigitsLength(s, at),
        };
        draft = length > 0 ? NameDraft.Idiom(s, at, at + length) : default;
        return length > 0;
    }

    private static int After(in Segment s, int at) => s.IsHyphen(at + 1) ? at + 2 : at + 1;

    private static int DigitsLength(in Segment s, int at)
    {
        if (!s[at].IsDigits || !s.IsGlued(at + 1) || !s.IsGlued(at + 2))
        {
            return 0;
        }

        var isSlash = s.Is(at + 1, '/') && s.Text(at) is "24" && s.Text(at + 2) is "7";
        var isSight = s.Is(at + 1, '/') && s.Text(at) is "20" && s.Text(at + 2) is "20" && s[at + 3].IsWord && s.Text(at + 3) is "vision" or "hindsight";
        var isEven = s.IsHyphen(at + 1) && s.Text(at) is "50" && s.Text(at + 2) is "50";
        var isHours = s.IsHyphen(at + 1) && s.Text(at) is "9" && s.Is(at + 2, W.To) && s.Text(at + 4) is "5";
        return isSlash || isEven || isSight ? 3 : isHours ? 5 : 0;
    }

    private static bool IsFirst(in Segment s, int at)
    {
        var next = s.Entry(After(s, at)).Text;
        return s.Entry(at - 1).Text is "at" || (s.Is(at + 1, W.Of_) && s.Entry(at + 2).Text is "all")
            || (s.Is(at + 1, W.And) && s.Entry(at + 2).Text is "foremost")
            || (s.Entry(at - 1).Text is "the" && s.Entry(at - 2).Text is "in" && next is "place")
            || next is "hand" or "aid" or "lady" or "name" or "glance" or "sight" or "team"
            || (next is "class" && s.IsHyphen(at + 1)) || (s.IsHyphen(at - 1) && s.IsGlued(at) && s.IsGlued(at - 1));
    }

    private static bool IsSecond(in Segment s, int at) =>
        s.Entry(After(s, at)).Text is "hand" or "thought" or "thoughts" or "nature" || (s.Is(at + 1, W.To) && s.Entry(at + 2).Text is "none")
        || s.Entry(at - 1).Text is "split" or "per" || (s.Entry(at - 1).Text is "every" or "a" && !s[at + 1].IsWord);

    /// <summary>"A million thanks", "thanks a million".</summary>
    private static bool IsThanks(in Segment s, int at) =>
        s.Has(at + 1, Roles.Scale) && (s.Entry(at + 2).Text is "thanks" || s.Entry(at - 1).Text is "thanks");
}
