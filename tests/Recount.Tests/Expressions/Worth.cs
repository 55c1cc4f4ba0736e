using Recount.Dates;
using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Tests.Expressions;

/// <summary>What an expression is worth, in mathematical notation and with the name of its unit.</summary>
internal static class Worth
{
    internal static Quantity Of(string expression) => new Evaluator(new FakeFigures()).Evaluate(ExpressionParser.Parse(expression));

    /// <summary>Such as <c>[16.5, 17.5) percent</c>.</summary>
    internal static string Allowed(string expression) => Text(Of(expression), Of(expression).Allowed);

    /// <summary>Such as <c>17 percent</c>.</summary>
    internal static string Printed(string expression) => Text(Of(expression), Of(expression).Printed);

    internal static string Refused(string expression) => Assert.Throws<ExpressionException>(() => Of(expression)).Message;

    internal static string Missing(string expression) => Assert.Throws<UndecidableException>(() => Of(expression)).Missing;

    private static string Text(Quantity quantity, Interval interval) =>
        IntervalText.Of(interval, quantity.Unit == Unit.Date ? Period.Iso : value => value.ToString()) + " " + quantity.Unit.Name;
}
