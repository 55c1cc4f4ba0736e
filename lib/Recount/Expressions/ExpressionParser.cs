using System.Globalization;
using Recount.Dates;
using Recount.Quantities;

namespace Recount.Expressions;

/// <summary>Reads the expression language of <c>data/checks.csv</c>; its grammar is in <c>data/README.md</c>.</summary>
public sealed class ExpressionParser
{
    private const int DeepestNesting = 64;

    // Each link of a chain of operators is a level of the tree.
    private const int MostTokens = 1000;

    private readonly IReadOnlyList<Token> _tokens;
    private int _at;
    private int _depth;

    private ExpressionParser(string text) => _tokens = Lexer.Tokens(text);

    private Token Next => _tokens[_at];

    /// <summary>Reads an expression.</summary>
    /// <exception cref="ExpressionException">The text is no expression; says where and what is expected.</exception>
    public static Expression Parse(string text)
    {
        var parser = new ExpressionParser(text);
        if (parser._tokens.Count > MostTokens)
        {
            throw new ExpressionException(
                $"the expression has more than {MostTokens} words and signs", parser._tokens[MostTokens].Position);
        }

        var expression = parser.Sum();
        return parser.Next.Kind == TokenKind.End
            ? expression
            : throw new ExpressionException(
                $"\"{parser.Next.Text}\" is not expected here; an operator or the end is", parser.Next.Position);
    }

    private Expression Sum() => LeftToRight(Product, "+", "-");

    private Expression Product() => LeftToRight(Signed, "*", "/");

    private Expression LeftToRight(Func<Expression> operand, string first, string second)
    {
        var left = operand();
        while (Next.Is(first) || Next.Is(second))
        {
            var symbol = Take().Text[0];
            left = new Operation(symbol, left, operand());
        }

        return left;
    }

    private Expression Signed()
    {
        if (!Next.Is("-"))
        {
            return Power();
        }

        Take();
        return Nested(() => new Negation(Signed()));
    }

    private Expression Power()
    {
        var left = Atom();
        if (!Next.Is("^"))
        {
            return left;
        }

        Take();
        return Nested(() => new Operation('^', left, Signed()));
    }

    private Expression Atom()
    {
        var token = Take();
        return token.Kind switch
        {
            TokenKind.Text => new TextLiteral(token.Text),
            TokenKind.Word => Word(token),
            _ when token.Is("(") => Nested(() => Closed(Sum())),
            TokenKind.End => throw new ExpressionException("the expression ends where a value is expected", token.Position),
            _ => throw new ExpressionException($"\"{token.Text}\" stands where a value is expected", token.Position),
        };
    }

    private Expression Word(Token token)
    {
        if (Next.Is("("))
        {
            Take();
            return Nested(() => Arguments(token));
        }

        if (Period.TryParse(token.Text, out var period) && token.Text.Contains('-', StringComparison.Ordinal))
        {
            return new DateLiteral(period, token.Text);
        }

        if (decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Number(token, number);
        }

        return token.Text.Split('.') is [var series, var column]
            ? new SeriesCell(series, column, Next.Kind == TokenKind.Key ? Take().Text : "")
            : new FigureName(token.Text);
    }

    private NumberLiteral Number(Token token, decimal number)
    {
        if (Next.Is("%"))
        {
            Take();
            return new NumberLiteral(number, Unit.Percent, token.Text + "%");
        }

        var text = token.Text;
        Rational value = number;
        if (Next.Kind == TokenKind.Word && Numeral.TryRead($"1 {Next.Text}", out var scale, out _))
        {
            value *= scale;
            text += " " + Take().Text;
        }

        return Next.Kind == TokenKind.Word && Next.Text.All(c => char.IsAsciiLetterLower(c) || c == '_')
            ? new NumberLiteral(value, Unit.Of(Next.Text), $"{text} {Take().Text}")
            : new NumberLiteral(value, Unit.Ratio, text);
    }

    private Call Arguments(Token function)
    {
        List<Expression> arguments = [];
        while (!Next.Is(")"))
        {
            if (arguments.Count > 0 && Take() is var comma && !comma.Is(","))
            {
                throw new ExpressionException($"a comma or ')' is expected in {function.Text}(…)", comma.Position);
            }

            arguments.Add(Sum());
        }

        // The second argument of as(x, unit) names a unit, not a figure.
        if (function.Text == "as" && arguments is [_, FigureName unit])
        {
            arguments[1] = new TextLiteral(unit.Id);
        }

        return Closed(new Call(function.Text, arguments));
    }

    private T Closed<T>(T inner) => Take() is var token && token.Is(")")
        ? inner
        : throw new ExpressionException("a parenthesis is not closed; ')' is expected", token.Position);

    private T Nested<T>(Func<T> inner)
    {
        if (++_depth > DeepestNesting)
        {
            throw new ExpressionException($"the expression nests deeper than {DeepestNesting}", Next.Position);
        }

        var result = inner();
        _depth--;
        return result;
    }

    private Token Take() => Next.Kind == TokenKind.End ? Next : _tokens[_at++];
}
