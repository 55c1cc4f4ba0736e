using FsCheck;
using FsCheck.Fluent;
using Recount.Expressions;
using Recount.Notebooks.Amounts;
using Recount.Quantities;
using Interval = Recount.Quantities.Interval;
using static Recount.Notebooks.Amounts.Arithmetic;

namespace Recount.Notebooks.Tests.Amounts;

/// <summary>The notebooks' arithmetic and the ledger's are two pieces of code; they have to come to the same.</summary>
public sealed class ArithmeticTests
{
    private static readonly Dictionary<string, Func<Amount, Amount, Amount>> Functions = new()
    {
        ["x + y"] = (x, y) => x + y,
        ["x - y"] = (x, y) => x - y,
        ["x * y"] = (x, y) => x * y,
        ["x / y"] = (x, y) => x / y,
        ["share(x, y)"] = Share,
        ["growth(x, y)"] = Growth,
        ["compound(as(x, percent), y)"] = Compound,
        ["rate(as(x, percent), y)"] = Rate,
        ["before(x, as(y, percent))"] = Before,
        ["factor(as(x, percent))"] = (x, _) => Factor(x),
        ["of(as(y, percent), x)"] = PartOf,
        ["either(x, y)"] = (x, y) => Either(x, y),
        ["min(x, y)"] = (x, y) => Least(x, y),
        ["max(x, y)"] = (x, y) => Most(x, y),
        ["sum(x, y, x)"] = (x, y) => Sum(x, y, x),
        ["rank(x, y, 3)"] = (x, y) => Rank(x, y, 3),
        ["milestone(x, 7)"] = (x, _) => Milestone(x, 7),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_and_the_ledger_come_to_the_same(string expression)
    {
        var parsed = ExpressionParser.Parse(expression);
        var ends = ArbMap.Default.ArbFor<PositiveInt>().Generator.Select(n => (n.Get % 900) + 1).Four();
        Repeatably.ForAll(ends, four =>
        {
            var (x, y) = (Quantity(four.Item1, four.Item2), Quantity(four.Item3, four.Item4));
            var ledger = new Evaluator(new Figures(x, y)).Evaluate(parsed);
            var cell = Functions[expression](Amount(x), Amount(y));
            AssertSame(ledger.Printed, cell.Printed);
            AssertSame(ledger.Allowed, cell.Allowed);
        }, count: 500, endSize: 900);
    }

    [Fact]
    public void A_span_that_may_be_nought_divides_nothing() =>
        Assert.Throws<DivideByZeroException>(() => new Span(1, 2) / new Span(-1, 1));

    [Fact]
    public void Ends_the_wrong_way_round_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Span(2, 1));
        Assert.Throws<ArgumentException>(() => new Span(double.NaN, 1));
    }

    [Fact]
    public void A_range_has_no_single_value() =>
        Assert.Throws<InvalidOperationException>(() => Notebooks.Amounts.Amount.Between(1, 2).Value);

    // Printed lies in the middle third of what is allowed.
    private static Quantity Quantity(int low, int width) => new(
        Interval.Point(low + new Rational(width, 2)), Interval.Closed(low, low + width), Unit.Ratio);

    private static Amount Amount(Quantity q) => new(
        q.Printed.Low.Value.ToDouble(), new Span(q.Allowed.Low.Value.ToDouble(), q.Allowed.High.Value.ToDouble()));

    private static void AssertSame(Interval ledger, Span cell)
    {
        Assert.Equal(ledger.Low.Value.ToDouble(), cell.Low, Math.Max(1, Math.Abs(cell.Low)) * 1e-9);
        Assert.Equal(ledger.High.Value.ToDouble(), cell.High, Math.Max(1, Math.Abs(cell.High)) * 1e-9);
    }

    private sealed class Figures(Quantity x, Quantity y) : IFigures
    {
        public Quantity Figure(string id) => id == "x" ? x : y;

        public Quantity AsOf(string id) => throw new NotSupportedException();

        public Quantity Published(string id) => throw new NotSupportedException();

        public Quantity Cell(SeriesCell cell) => throw new NotSupportedException();

        public Quantity Interpolated(SeriesCell column, Quantity date) => throw new NotSupportedException();
    }
}
