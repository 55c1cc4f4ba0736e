using FsCheck;
using FsCheck.Fluent;
using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Tests.Expressions;

public class ExpressionTextTests
{
    private static readonly Gen<Expression> Leaves = Gen.Elements<Expression>(
        new FigureName("a"), new FigureName("b"), new NumberLiteral(2, Unit.Ratio, "2"), new NumberLiteral(5, Unit.Percent, "5%"));

    [Theory]
    [InlineData("a + b - c", "a + b − c")]
    [InlineData("a - (b + c)", "a − (b + c)")]
    [InlineData("a - (b - c)", "a − (b − c)")]
    [InlineData("(a + b) * c", "(a + b) × c")]
    [InlineData("a + (b * c)", "a + b × c")]
    [InlineData("a / (b * c)", "a ÷ (b × c)")]
    [InlineData("a / b / c", "a ÷ b ÷ c")]
    [InlineData("(a * b) ^ c", "(a × b) ^ c")]
    [InlineData("a * b ^ c", "a × b ^ c")]
    [InlineData("(a ^ b) ^ c", "(a ^ b) ^ c")]
    [InlineData("(-a) ^ b", "(−a) ^ b")]
    [InlineData("-(a + b)", "−(a + b)")]
    [InlineData("-(a * b)", "−(a × b)")]
    [InlineData("-a ^ b", "−a ^ b")]
    [InlineData("as(a + b, usd) * c", "(a + b) × c")]
    [InlineData("as(a + b, usd)", "a + b")]
    [InlineData("sum(a + b, c)", "sum(a + b, c)")]
    public void Parentheses_are_kept_where_they_are_needed(string expression, string text) =>
        Assert.Equal(text, Write(expression, e => ((FigureName)e).Id));

    [Theory]
    [InlineData("000-share * 2", "17 per cent × 2")]
    [InlineData("s.c[2025-06] + 5 million usd", "[2025-06] + 5 million usd")]
    [InlineData("growth(000-share, 50%)", "growth(17 per cent, 50%)")]
    [InlineData("days(asof(000-share), 2025-12-10)", "days(asof(000-share), 2025-12-10)")]
    [InlineData("published(000-share) - published(000)", "published(000-share) − published(000)")]
    [InlineData("missing(\"a source\")", "missing(\"a source\")")]
    public void Names_are_replaced_by_their_numbers(string expression, string text) =>
        Assert.Equal(text, Write(expression, e => e is SeriesCell cell ? $"[{cell.Key}]" : "17 per cent"));

    [Fact]
    public void What_is_written_is_read_back_as_the_same_derivation() => Repeatably.ForAll(
        Tree(4),
        tree => Shape.Of(AsTyped(ExpressionText.Of(tree, e => ((FigureName)e).Id))) == Shape.Of(tree));

    private static string Write(string expression, Func<Expression, string> name) =>
        ExpressionText.Of(ExpressionParser.Parse(expression), name);

    private static string AsTyped(string text) => text.Replace('−', '-').Replace('×', '*').Replace('÷', '/');

    private static Gen<Expression> Tree(int depth) => depth == 0 ? Leaves : Gen.Frequency(
        (1, Leaves),
        (1, Tree(depth - 1).Select(Expression (operand) => new Negation(operand))),
        (1, Tree(depth - 1).Two().Select(Expression (two) => new Call("max", [two.Item1, two.Item2]))),
        (4, Tree(depth - 1).Two().Zip(Gen.Elements('+', '-', '*', '/', '^'))
            .Select(Expression (p) => new Operation(p.Item2, p.Item1.Item1, p.Item1.Item2))));
}
