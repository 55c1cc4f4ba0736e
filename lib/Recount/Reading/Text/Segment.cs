using System.Runtime.CompilerServices;
using Recount.Reading.Words;

namespace Recount.Reading.Text;

/// <summary>
/// A stretch of text that is read on its own, with its tokens. Reading outside the tokens gives the empty token, so that
/// rules can look about them without asking for bounds.
/// </summary>
/// <remarks>
/// Each number costs hundreds of looks at the tokens about it, so the looks are written out where they are made: a call for
/// each would take longer than the look.
/// </remarks>
/// <param name="text">The characters.</param>
/// <param name="tokens">The tokens, and behind the last the empty one.</param>
/// <param name="steps">Where looks are counted.</param>
internal readonly ref struct Segment(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref long steps)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ref long _steps = ref steps;

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Length - 1;

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Characters => _text;

    /// <summary>The token with a number; each look counts as one step of work where work is counted.</summary>
    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (WorkCount.IsOn)
            {
                _steps++;
            }

            // One comparison serves both ends: a number below nought is large without its sign.
            var nothing = _tokens.Length - 1;
            return ref _tokens[unchecked((uint)index < (uint)nothing) ? index : nothing];
        }
    }

    /// <summary>What the vocabulary knows of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Entry Entry(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TokenKind.Word ? Vocabulary.Of(token.Code) : Words.Entry.Unknown;
    }

    /// <summary>Whether a token is a word that has any of some roles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int index, Roles roles)
    {
        ref readonly var token = ref this[index];
        return (token.Roles & roles) != 0;
    }

    /// <summary>Whether a token is a given word of the vocabulary.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int index, ushort word)
    {
        ref readonly var token = ref this[index];
        return token.Code == word && token.Kind == TokenKind.Word;
    }

    /// <summary>Whether a token is a given sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int index, char sign)
    {
        ref readonly var token = ref this[index];
        return token.Code == sign && token.Kind == TokenKind.Sign;
    }

    /// <summary>Whether a token is a hyphen or a dash that joins words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsHyphen(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TokenKind.Sign && token.Code is '-' or '\u2010' or '\u2011';
    }

    /// <summary>Whether a token is a hyphen, an en dash or a minus sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsDash(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TokenKind.Sign && token.Code is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';
    }

    /// <summary>The characters of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Text(int index)
    {
        ref readonly var token = ref this[index];
        return _text[token.Start..token.End];
    }

    /// <summary>The white space between a token and the one before it, in UTF-16 units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int GapBefore(int index) => index <= 0 ? 0 : this[index].Start - this[index - 1].End;

    /// <summary>Whether a token exists, with white space before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSpaced(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind != TokenKind.None && !token.IsGlued;
    }

    /// <summary>Whether a token exists, with nothing between it and the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsGlued(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind != TokenKind.None && token.IsGlued;
    }

    /// <summary>Whether a token is a word or digits, with nothing between it and the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsGluedWordOrDigits(int index)
    {
        ref readonly var token = ref this[index];
        return token.IsGlued && (token.IsWord || token.IsDigits);
    }

    /// <summary>Whether a number begins at a token, perhaps behind its sign.</summary>
    public bool IsNumeralAt(int index)
    {
        ref readonly var token = ref this[index];
        return token.IsDigits || token.Kind == TokenKind.Vulgar || (token.Roles & Roles.Cardinal) != 0
            || (token.Kind == TokenKind.Sign && MoneyWords.OfSign((char)token.Code) is not null);
    }

    /// <summary>Whether a token is the apostrophe of a possessive, glued to its noun.</summary>
    public bool IsPossessive(int index) => IsGlued(index) && (Is(index, '\'') || Is(index, '’'));
}
