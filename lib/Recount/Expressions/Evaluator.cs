using Recount.Dates;
using Recount.Quantities;

namespace Recount.Expressions;

/// <summary>Works an expression out, over intervals and with units.</summary>
/// <param name="figures">Where names get their values.</param>
public sealed class Evaluator(IFigures figures)
{
    /// <summary>The names of the forms that look at an argument itself, not at its value.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["missing", "period", "asof", "published", "interpolate", "as"];

    /// <summary>What an expression is worth.</summary>
    /// <exception cref="ExpressionException">Units do not fit, or a name or a function is not known.</exception>
    /// <exception cref="UndecidableException">Something that the derivation needs is missing.</exception>
    public Quantity Evaluate(Expression expression) => expression switch
    {
        NumberLiteral number => Quantity.Exactly(number.Value, number.Unit),
        DateLiteral date => date.Period.ToQuantity(),
        FigureName name => figures.Figure(name.Id),
        SeriesCell cell => figures.Cell(cell),
        Negation negation => Evaluate(negation.Operand) is var x ? x.Map(i => -i, x.Unit) : default,
        Operation operation => Combine(operation.Operator, Evaluate(operation.Left), Evaluate(operation.Right)),
        Call call => Apply(call),
        _ => throw new ExpressionException("words in quotation marks are no value"),
    };

    internal static Quantity Combine(char symbol, Quantity a, Quantity b) => symbol switch
    {
        '+' => Quantity.Map(a, b, (x, y) => x + y, Unit.Sum(a.Unit, b.Unit) ?? throw Mixed("added to", b, a)),
        '-' => Quantity.Map(a, b, (x, y) => x - y, Unit.Difference(a.Unit, b.Unit) ?? throw Mixed("taken from", b, a)),
        '*' => Quantity.Map(a, b, (x, y) => x * y, a.Unit * b.Unit),
        '/' => Quantity.Map(a, b, (x, y) => x / y, a.Unit / b.Unit),
        _ => Quantity.Map(Functions.Expect(a, Unit.Ratio, "^"), Functions.Expect(b, Unit.Ratio, "^"), (x, y) => x.Power(y), Unit.Ratio),
    };

    // Forms that look at the argument itself, not at its value; everything else is a plain function.
    private Quantity Apply(Call call) => (call.Function, call.Arguments) switch
    {
        ("missing", [TextLiteral text]) => throw new UndecidableException(text.Text),
        ("period", [TextLiteral text]) => Period.TryParse(text.Text, out var period)
            ? period.ToQuantity()
            : throw new ExpressionException($"\"{text.Text}\" is no date or period"),
        ("asof", [FigureName name]) => figures.AsOf(name.Id),
        ("published", [FigureName name]) => figures.Published(name.Id),
        ("published", [NumberLiteral article]) => figures.Published(article.Text),
        ("interpolate", [SeriesCell column, var date]) => figures.Interpolated(column, Evaluate(date)),
        ("as", [var value, TextLiteral unit]) => Evaluate(value) with { Unit = Unit.Of(unit.Text) },
        _ when Forms.Contains(call.Function) => throw new ExpressionException(
            $"{call.Function} does not take such arguments; see its row in data/README.md"),
        _ => Functions.Apply(call.Function, [.. call.Arguments.Select(Evaluate)]),
    };

    private static ExpressionException Mixed(string verb, Quantity what, Quantity to) =>
        new($"{what.Unit} cannot be {verb} {to.Unit}");
}
