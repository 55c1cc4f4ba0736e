using Recount.Quantities;

namespace Recount.Expressions;

/// <summary>Writes an expression out, with names replaced: the same derivation with its numbers put in.</summary>
public static class ExpressionText
{
    /// <summary>The expression with every id and series cell written by <paramref name="name"/>.</summary>
    public static string Of(Expression expression, Func<Expression, string> name) => Write(expression, name, 0);

    private static string Write(Expression expression, Func<Expression, string> name, int outer) => expression switch
    {
        NumberLiteral { Unit: var unit } number when unit == Unit.Boolean => QuantityText.Number(number.Value, unit),
        NumberLiteral { Unit: var unit } number => number.Text.StartsWith("1 ", StringComparison.Ordinal) && number.Value == 1 ? "1" + QuantityText.Suffix(unit, "1") : number.Text,
        DateLiteral date => date.Text,
        TextLiteral text => $"\"{text.Text}\"",
        Negation negation => Enclose($"−{Write(negation.Operand, name, 3)}", 3, outer),
        Operation operation => Binary(operation, name, outer),
        Call call => Function(call, name, outer),
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
        var left = Write(operation.Left, name, symbol == "^" ? strength + 1 : strength);
        var text = $"{left} {symbol} {Write(operation.Right, name, strength + 1)}";
        return Enclose(text, strength, outer);
    }

    private static string Enclose(string text, int strength, int outer) => strength < outer ? $"({text})" : text;

    // The argument of these is a thing, not its value, so it keeps its name.
    private static string Function(Call call, Func<Expression, string> name, int outer) => call switch
    {
        { Function: "as", Arguments: [var value, TextLiteral] } => Write(value, name, outer),
        { Function: "interpolate", Arguments: [SeriesCell c, var at] } => $"{c.Series}.{c.Column}[{c.Key}] at {Write(at, name, 5)}",
        { Function: "asof" or "published", Arguments: [FigureName id] } => $"{call.Function}({id.Id})",
        _ => $"{call.Function}({string.Join(", ", call.Arguments.Select(a => Write(a, name, 0)))})",
    };
}
