namespace Recount.Expressions;

internal enum TokenKind
{
    /// <summary>An id, a function, a unit, a number or a date: told apart by the parser.</summary>
    Word,

    /// <summary>Text in quotation marks, without them.</summary>
    Text,

    /// <summary>What stands in brackets after a series column, without them.</summary>
    Key,

    /// <summary>An operator, a parenthesis, a comma or a percent sign.</summary>
    Symbol,

    /// <summary>The end of the expression.</summary>
    End,
}

/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Position">Where it starts, from 1.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    internal bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}
