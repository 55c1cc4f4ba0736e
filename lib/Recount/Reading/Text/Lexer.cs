using Recount.Reading.Words;

namespace Recount.Reading.Text;

/// <summary>Cuts a segment into tokens in one pass.</summary>
internal static class Lexer
{
    /// <summary>Writes the tokens of a segment into a buffer, which grows as needed, and gives their number.</summary>
    public static int Read(ReadOnlySpan<char> text, ref Token[] tokens)
    {
        var count = 0;
        var glued = false;
        var at = 0;
        while (at < text.Length)
        {
            var sort = CharClasses.Of(text[at]);
            if (sort == CharClass.Space)
            {
                glued = false;
                at++;
                continue;
            }

            if (count == tokens.Length)
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
        var capitals = 0;
        ulong low = 0;
        ulong high = 0;
        var isPlain = true;
        var end = start;
        while (end < text.Length)
        {
            int letter = text[end];
            var lower = letter | 0x20;
            if (lower is >= 'a' and <= 'z')
            {
                capitals += lower == letter ? 0 : 1;
            }
            else
            {
                var sort = CharClasses.Of((char)letter);
                if (sort is not (CharClass.Lower or CharClass.Upper))
                {
                    break;
                }

                capitals += sort == CharClass.Upper ? 1 : 0;
                isPlain = false;
            }

            high = (high << 8) | (low >> 56);
            low = (low << 8) | unchecked((byte)lower);
            end++;
        }

        var code = isPlain && end - start <= Vocabulary.LongestWord ? Vocabulary.Find(low, high) : (ushort)0;
        var traits = Glued(glued);
        if (first == CharClass.Upper)
        {
            traits |= TokenTraits.Capital | (capitals == end - start ? TokenTraits.Upper : TokenTraits.None);
            capitals--;
        }

        if (capitals > 0)
        {
            traits |= TokenTraits.InnerCapital;
        }

        if (code != 0 && (Vocabulary.RolesOf(code) & Roles.Trigger) != 0)
        {
            traits |= TokenTraits.Trigger;
        }

        return new(start, end, code, TokenKind.Word, traits);
    }

    private static TokenTraits Glued(bool glued) => glued ? TokenTraits.Glued : TokenTraits.None;
}
