using Recount.Expressions;

namespace Recount.Tests.Expressions;

/// <summary>Writes an expression's tree with every parenthesis, independently of the library's own text.</summary>
internal static class Shape
{
    internal static string Of(string text) => Of(ExpressionParser.Parse(text));

    internal static string Of(Expression expression) => expression switch
    {
        NumberLiteral number => $"{number.Value}:{number.Unit.Name}",
        DateLiteral date => $"@{date.Period}",
        TextLiteral text => $"'{text.Text}'",
        FigureName name => $"<{name.Id}>",
        SeriesCell cell => $"<{cell.Series}|{cell.Column}|{cell.Key}>",
        Negation negation => $"(-{Of(negation.Operand)})",
        Operation operation => $"({Of(operation.Left)}{operation.Operator}{Of(operation.Right)})",
        Call call => $"{call.Function}[{string.Join(" ", call.Arguments.Select(Of))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };
}
