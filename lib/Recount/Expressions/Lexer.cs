namespace Recount.Expressions;

/// <summary>Cuts an expression into tokens.</summary>
internal static class Lexer
{
    private const string Symbols = "+-*/^(),%";

    /// <exception cref="ExpressionException">A character has no meaning here, or a quotation or bracket stays open.</exception>
    internal static IReadOnlyList<Token> Tokens(string text)
    {
        List<Token> tokens = [];
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == ' ')
            {
                at++;
                continue;
            }

            var (kind, length, inner) = c switch
            {
                '"' => (TokenKind.Text, ToClosing(text, at, '"'), 1),
                '[' => (TokenKind.Key, ToClosing(text, at, ']'), 1),
                _ when IsWord(c) => (TokenKind.Word, WordLength(text, at), 0),
                _ when Symbols.Contains(c, StringComparison.Ordinal) => (TokenKind.Symbol, 1, 0),
                _ => throw new ExpressionException($"'{c}' has no meaning in an expression", at + 1),
            };
            tokens.Add(new Token(kind, text.Substring(at + inner, length - (2 * inner)), at + 1));
            at += length;
        }

        tokens.Add(new Token(TokenKind.End, "", text.Length + 1));
        return tokens;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.';

    // A hyphen between two word characters belongs to an id or a date; a minus needs a space before it.
    private static int WordLength(string text, int start)
    {
        var end = start;
        while (end < text.Length
            && (IsWord(text[end]) || (text[end] == '-' && end + 1 < text.Length && IsWord(text[end + 1]))))
        {
            end++;
        }

        return end - start;
    }

    private static int ToClosing(string text, int start, char closing)
    {
        var end = text.IndexOf(closing, start + 1);
        return end < 0
            ? throw new ExpressionException($"'{text[start]}' is not closed; '{closing}' is expected", start + 1)
            : end - start + 1;
    }
}
