using Recount.Reading.Text;

namespace Recount.Reading.Names;

/// <summary>Tells digits inside addresses of the net and coded text.</summary>
internal static class WebAddress
{
    private const int RunSearch = 40;

    /// <summary>Whether a sign that only addresses of the net and coded text have is glued to the digits' run.</summary>
    public static bool IsInAddress(in Segment s, int at, int floor)
    {
        for (var token = at; token > at - RunSearch && token > floor && s.IsGlued(token); token--)
        {
            if (IsAddressSign(s, token - 1))
            {
                return true;
            }
        }

        for (var token = at + 1; token < at + RunSearch && s.IsGlued(token); token++)
        {
            if (IsAddressSign(s, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The run of letters and digits that a token stands in.</summary>
    public static (int First, int Next) AlphanumericRun(in Segment s, int at, int floor)
    {
        var first = at;
        while (first > floor && first > at - RunSearch && s.IsGlued(first) && (s[first - 1].IsWord || s[first - 1].IsDigits))
        {
            first--;
        }

        var next = at + 1;
        while (s.IsGluedWordOrDigits(next))
        {
            next++;
        }

        return (first, next);
    }

    private static bool IsAddressSign(in Segment s, int at)
    {
        var token = s[at];
        if (token.Kind != TokenKind.Sign)
        {
            return false;
        }

        return (char)token.Code switch
        {
            '=' => s.IsGlued(at) && s.IsGlued(at + 1) && (HasAddressMark(s, at - 2) || HasAddressMark(s, at - 3) || HasAddressMark(s, at + 2) || HasAddressMark(s, at + 3)),
            '@' or '\\' or '?' => s.IsGlued(at) && s.IsGlued(at + 1) && (s[at - 1].IsWord || s[at + 1].IsWord),
            '_' => s.IsGlued(at) && s.IsGlued(at + 1),
            ':' => s.Is(at + 1, '/') && s.Is(at + 2, '/') && s.IsGlued(at + 2),
            '.' => s.IsGlued(at) && s.IsGlued(at + 1) && (s.Entry(at + 1).Text is "com" or "org" or "net" or "www" || s.Entry(at - 1).Text is "www"),
            _ => false,
        };
    }

    /// <summary>Codes such as "=E2=80" and the queries of web addresses have more than one such sign.</summary>
    private static bool HasAddressMark(in Segment s, int at) => s.Is(at, '=') || s.Is(at, '?') || s.Is(at, '&') || s.Is(at, '/');
}
