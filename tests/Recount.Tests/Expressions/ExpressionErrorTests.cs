using Recount.Expressions;

namespace Recount.Tests.Expressions;

public class ExpressionErrorTests
{
    [Theory]
    [InlineData("", 1, "the expression ends where a value is expected")]
    [InlineData("a +", 4, "the expression ends where a value is expected")]
    [InlineData("-", 2, "the expression ends where a value is expected")]
    [InlineData("a + * b", 5, "\"*\" stands where a value is expected")]
    [InlineData("[x]", 1, "\"x\" stands where a value is expected")]
    [InlineData("sum(a,)", 7, "\")\" stands where a value is expected")]
    [InlineData("sum(, a)", 5, "\",\" stands where a value is expected")]
    [InlineData("%", 1, "\"%\" stands where a value is expected")]
    public void A_value_that_is_not_there_is_told(string text, int position, string message) => AssertFails(text, position, message);

    [Theory]
    [InlineData("a b", 3, "\"b\" is not expected here; an operator or the end is")]
    [InlineData("a)", 2, "\")\" is not expected here; an operator or the end is")]
    [InlineData("a, b", 2, "\",\" is not expected here; an operator or the end is")]
    [InlineData("a[x]", 2, "\"x\" is not expected here; an operator or the end is")]
    [InlineData("a 5%", 3, "\"5\" is not expected here; an operator or the end is")]
    [InlineData("(a) (b)", 5, "\"(\" is not expected here; an operator or the end is")]
    public void Something_after_the_end_is_told(string text, int position, string message) => AssertFails(text, position, message);

    [Theory]
    [InlineData("5 10", 3, "\"10\" is not expected here; an operator or the end is")]
    [InlineData("5 2025-06-01", 3, "\"2025-06-01\" is not expected here; an operator or the end is")]
    [InlineData("5 000-downloads", 3, "\"000-downloads\" is not expected here; an operator or the end is")]
    [InlineData("5 R042", 3, "\"R042\" is not expected here; an operator or the end is")]
    [InlineData("5 s.c[x]", 3, "\"s.c\" is not expected here; an operator or the end is")]
    public void What_is_no_unit_is_not_taken_for_one(string text, int position, string message) => AssertFails(text, position, message);

    [Theory]
    [InlineData("(a + b", 7, "a parenthesis is not closed; ')' is expected")]
    [InlineData("((a)", 5, "a parenthesis is not closed; ')' is expected")]
    [InlineData("(a, b)", 3, "a parenthesis is not closed; ')' is expected")]
    [InlineData("sum(a b)", 7, "a comma or ')' is expected in sum(…)")]
    [InlineData("sum(a", 6, "a comma or ')' is expected in sum(…)")]
    [InlineData("sum(a + b * (c)", 16, "a comma or ')' is expected in sum(…)")]
    public void A_parenthesis_that_is_not_closed_is_told(string text, int position, string message) => AssertFails(text, position, message);

    [Theory]
    [InlineData("a + \"b", 5, "'\"' is not closed; '\"' is expected")]
    [InlineData("s.c[2025", 4, "'[' is not closed; ']' is expected")]
    [InlineData("a + $5", 5, "'$' has no meaning in an expression")]
    [InlineData("a − b", 3, "'−' has no meaning in an expression")]
    [InlineData("a\tb", 2, "'\t' has no meaning in an expression")]
    [InlineData("é", 1, "'é' has no meaning in an expression")]
    public void A_character_without_a_meaning_is_told(string text, int position, string message) => AssertFails(text, position, message);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-", "")]
    [InlineData("f(", ")")]
    [InlineData("2 ^ ", "")]
    [InlineData("f(a, ", ")")]
    public void Nesting_is_taken_to_a_depth_and_refused_beyond_it(string open, string close)
    {
        string Nest(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "a" + string.Concat(Enumerable.Repeat(close, depth));

        Assert.NotNull(ExpressionParser.Parse(Nest(64)));
        var refused = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(Nest(65)));
        Assert.Equal("the expression nests deeper than 64", refused.Message);
        Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(Nest(100_000)));
    }

    [Fact]
    public void Nesting_side_by_side_is_not_deep() =>
        Assert.NotNull(ExpressionParser.Parse(string.Join(" + ", Enumerable.Repeat("(a)", 200))));

    [Fact]
    public void A_chain_too_long_to_be_worked_out_is_refused()
    {
        string Chain(int links) => string.Join(" + ", Enumerable.Repeat("1", links));

        Assert.Equal("500 ratio", Worth.Allowed(Chain(500)));
        var refused = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(Chain(501)));
        Assert.Equal("the expression has more than 1000 words and signs", refused.Message);
        Assert.Equal(2001, refused.Position);
    }

    private static void AssertFails(string text, int position, string message)
    {
        var error = Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(text));

        Assert.Equal(message, error.Message);
        Assert.Equal(position, error.Position);
    }
}
