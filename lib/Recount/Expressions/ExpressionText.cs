using Recount.Quantities;

namespace Recount.Expressions;

/// <summary>Writes an expression out, with names replaced: the same derivation with its numbers put in.</summary>
public static class ExpressionText
{
    /// <summary>The expression with every id and series cell written by <paramref name="name"/>.</summary>
    public static string Of(Expression expression, Func<Expression, string> name) => Write(expression, name, 0);

    private static string Write(Expression expression, Func<Expression, string> name, int outer) => expression switch
    {
        NumberLiteral number => number.Unit == Unit.Boolean ? QuantityText.Number(number.Value, number.Unit) : number.Text,
        DateLiteral date => date.Text,
        TextLiteral text => $"\"{text.Text}\"",
        Negation negation => $"−{Write(negation.Operand, name, 3)}",
        Operation operation => Binary(operation, name, outer),
        Call call => Function(call, name),
        _ => name(expression),
    };

    private static string Binary(Operation operation, Func<Expression, string> name, int outer)
    {
        var (symbol, strength) = operation.Operator switch
        {
            '+' => ("+", 1),
            '-' => ("−", 1),
            '*' => ("×", 2),
            '/' => ("÷", 2),
            _ => ("^", 4),
        };
        var text = $"{Write(operation.Left, name, strength)} {symbol} {Write(operation.Right, name, strength + 1)}";
        return strength < outer ? $"({text})" : text;
    }

    // The argument of these is a thing, not its value, so it keeps its name.
    private static string Function(Call call, Func<Expression, string> name) => call switch
    {
        { Function: "as", Arguments: [var value, TextLiteral] } => Write(value, name, 0),
        { Function: "interpolate", Arguments: [SeriesCell c, var at] } => $"{c.Series}.{c.Column}[{c.Key}] at {Write(at, name, 0)}",
        { Function: "asof" or "published", Arguments: [FigureName id] } => $"{call.Function}({id.Id})",
        _ => $"{call.Function}({string.Join(", ", call.Arguments.Select(a => Write(a, name, 0)))})",
    };
}
