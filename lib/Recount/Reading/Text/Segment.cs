using Recount.Reading.Words;

namespace Recount.Reading.Text;

/// <summary>
/// A stretch of text that is read on its own, with its tokens. Reading outside the tokens gives the empty token, so that
/// rules can look about them without asking for bounds.
/// </summary>
internal readonly ref struct Segment(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref long steps)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ref long _steps = ref steps;

    private static ReadOnlySpan<Token> NoToken => Nothing;

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Characters => _text;

    /// <summary>The token with a number; each look counts as one step of work where work is counted.</summary>
    public ref readonly Token this[int index]
    {
        get
        {
            if (WorkCount.IsOn)
            {
                _steps++;
            }

            return ref index >= 0 && index < _tokens.Length ? ref _tokens[index] : ref NoToken[0];
        }
    }

    /// <summary>What the vocabulary knows of a token.</summary>
    public Entry Entry(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TokenKind.Word ? Vocabulary.Of(token.Code) : Words.Entry.Unknown;
    }

    /// <summary>Whether a token is a word that has any of some roles.</summary>
    public bool Has(int index, Roles roles)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TokenKind.Word && (Vocabulary.RolesOf(token.Code) & roles) != 0;
    }

    /// <summary>Whether a token is a given word of the vocabulary.</summary>
    public bool Is(int index, ushort word)
    {
        ref readonly var token = ref this[index];
        return token.Code == word && token.Kind == TokenKind.Word;
    }

    /// <summary>Whether a token is a given sign.</summary>
    public bool Is(int index, char sign)
    {
        ref readonly var token = ref this[index];
        return token.Code == sign && token.Kind == TokenKind.Sign;
    }

    /// <summary>Whether a token is a hyphen or a dash that joins words.</summary>
    public bool IsHyphen(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TokenKind.Sign && token.Code is '-' or '\u2010' or '\u2011';
    }

    /// <summary>Whether a token is a hyphen, an en dash or a minus sign.</summary>
    public bool IsDash(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TokenKind.Sign && token.Code is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Text(int index)
    {
        ref readonly var token = ref this[index];
        return _text[token.Start..token.End];
    }

    /// <summary>The white space between a token and the one before it, in UTF-16 units.</summary>
    public int GapBefore(int index) => index <= 0 ? 0 : this[index].Start - this[index - 1].End;

    /// <summary>Whether a token exists, with white space before it.</summary>
    public bool IsSpaced(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind != TokenKind.None && !token.IsGlued;
    }

    /// <summary>Whether a token exists, with nothing between it and the one before.</summary>
    public bool IsGlued(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind != TokenKind.None && token.IsGlued;
    }

    /// <summary>Whether a token is a word or digits, with nothing between it and the one before.</summary>
    public bool IsGluedWordOrDigits(int index)
    {
        ref readonly var token = ref this[index];
        return token.IsGlued && (token.IsWord || token.IsDigits);
    }

    /// <summary>Whether a number begins at a token, perhaps behind its sign.</summary>
    public bool IsNumeralAt(int index)
    {
        ref readonly var token = ref this[index];
        return token.IsDigits || token.Kind == TokenKind.Vulgar || (token.IsWord && Vocabulary.Of(token.Code).Is(Roles.Cardinal))
            || (token.Kind == TokenKind.Sign && MoneyWords.OfSign((char)token.Code) is not null);
    }

    /// <summary>Whether a token is the apostrophe of a possessive, glued to its noun.</summary>
    public bool IsPossessive(int index) => IsGlued(index) && (Is(index, '\'') || Is(index, '’'));

    private static readonly Token[] Nothing = new Token[1];
}
