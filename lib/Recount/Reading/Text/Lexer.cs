using Recount.Reading.Words;

namespace Recount.Reading.Text;

/// <summary>Cuts a segment into tokens in one pass.</summary>
internal static class Lexer
{
    /// <summary>
    /// Writes the tokens of a segment and the empty token behind them into a buffer, which grows as needed, and gives the
    /// number of the former.
    /// </summary>
    public static int Read(ReadOnlySpan<char> text, ref Token[] tokens)
    {
        var count = 0;
        var glued = false;
        var at = 0;
        while (at < text.Length)
        {
            var character = text[at];
            if (character == ' ')
            {
                glued = false;
                at++;
                continue;
            }

            var sort = CharClasses.Of(character);
            if (sort == CharClass.Space)
            {
                glued = false;
                at++;
                continue;
            }

            if (count == tokens.Length - 1)
            {
                Array.Resize(ref tokens, tokens.Length * 2);
            }

            var token = sort switch
            {
                CharClass.Digit => Digits(text, at, glued),
                CharClass.Sign => Sign(text, at, glued),
                _ => Word(text, at, sort, glued),
            };
            tokens[count++] = token;
            at = token.End;
            glued = true;
        }

        tokens[count] = default;
        return count;
    }

    private static Token Digits(ReadOnlySpan<char> text, int start, bool glued)
    {
        var end = start + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return new(start, end, 0, TokenKind.Digits, Glued(glued) | TokenTraits.Trigger);
    }

    private static Token Sign(ReadOnlySpan<char> text, int start, bool glued)
    {
        var character = text[start];
        if (CharClasses.IsVulgar(character))
        {
            return new(start, start + 1, character, TokenKind.Vulgar, Glued(glued) | TokenTraits.Trigger);
        }

        // A surrogate pair is one sign, so that no offset falls inside it.
        var length = char.IsHighSurrogate(character) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        return new(start, start + length, character, TokenKind.Sign, Glued(glued));
    }

    private static Token Word(ReadOnlySpan<char> text, int start, CharClass first, bool glued)
    {
        var key = WordKey.Read(text[start..]);
        if (key.Length == 0)
        {
            key = SlowKey(text[start..]);
        }

        var end = start + key.Length;
        var roles = Roles.None;
        var code = key.Low != 0 ? Vocabulary.Find(key.Low, key.High, out roles) : (ushort)0;
        var capitals = key.Capitals;
        var traits = Glued(glued);
        if (first == CharClass.Upper)
        {
            traits |= TokenTraits.Capital | (capitals == key.Length ? TokenTraits.Upper : TokenTraits.None);
            capitals--;
        }

        if (capitals > 0)
        {
            traits |= TokenTraits.InnerCapital;
        }

        if ((roles & Roles.Trigger) != 0)
        {
            traits |= TokenTraits.Trigger;
        }

        return new(start, end, code, TokenKind.Word, traits, roles);
    }

    /// <summary>The key of a word that is long, holds letters beyond ASCII, or stands at the end; a key of nought is in no vocabulary.</summary>
    private static WordKey SlowKey(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        var isPlain = true;
        var length = 0;
        for (; length < text.Length; length++)
        {
            var sort = CharClasses.Of(text[length]);
            if (sort is not (CharClass.Lower or CharClass.Upper))
            {
                break;
            }

            capitals += sort == CharClass.Upper ? 1 : 0;
            isPlain &= text[length] < 128;
        }

        return isPlain && length <= Vocabulary.LongestWord ? WordKey.Of(text[..length]) : new(length, capitals, 0, 0);
    }

    private static TokenTraits Glued(bool glued) => glued ? TokenTraits.Glued : TokenTraits.None;
}
