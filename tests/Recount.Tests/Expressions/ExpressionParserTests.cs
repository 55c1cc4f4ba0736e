using Recount.Expressions;

namespace Recount.Tests.Expressions;

public class ExpressionParserTests
{
    [Theory]
    [InlineData("a + b * c", "(<a>+(<b>*<c>))")]
    [InlineData("a - b - c", "((<a>-<b>)-<c>)")]
    [InlineData("a / b * c", "((<a>/<b>)*<c>)")]
    [InlineData("a * b ^ c", "(<a>*(<b>^<c>))")]
    [InlineData("a ^ b ^ c", "(<a>^(<b>^<c>))")]
    [InlineData("(a + b) * c", "((<a>+<b>)*<c>)")]
    [InlineData("-a ^ b", "(-(<a>^<b>))")]
    [InlineData("a ^ -b", "(<a>^(-<b>))")]
    [InlineData("-a * b", "((-<a>)*<b>)")]
    [InlineData("a * -b", "(<a>*(-<b>))")]
    [InlineData("a - -b", "(<a>-(-<b>))")]
    [InlineData("--a", "(-(-<a>))")]
    [InlineData("((a))", "<a>")]
    public void Operators_bind_as_in_school(string text, string shape) => Assert.Equal(shape, Shape.Of(text));

    [Theory]
    [InlineData("000-downloads", "<000-downloads>")]
    [InlineData("000-downloads - 001-share", "(<000-downloads>-<001-share>)")]
    [InlineData("a-b", "<a-b>")]
    [InlineData("a -b", "(<a>-<b>)")]
    [InlineData("a- b", "(<a>-<b>)")]
    [InlineData("R042-c_1", "<R042-c_1>")]
    public void A_hyphen_inside_an_id_is_no_minus(string text, string shape) => Assert.Equal(shape, Shape.Of(text));

    [Theory]
    [InlineData("2025-12-10", "@2025-12-10")]
    [InlineData("2025-12", "@2025-12-01/2025-12-31")]
    [InlineData("2025-Q3", "@2025-07-01/2025-09-30")]
    [InlineData("2025-H1", "@2025-01-01/2025-06-30")]
    [InlineData("2025", "2025:ratio")]
    [InlineData("2025 - 12", "(2025:ratio-12:ratio)")]
    [InlineData("2025-12-10 - 23 days", "(@2025-12-10-23:days)")]
    public void A_date_has_a_hyphen_and_a_bare_year_is_a_number(string text, string shape) => Assert.Equal(shape, Shape.Of(text));

    [Theory]
    [InlineData("0.5", "0.5:ratio")]
    [InlineData("50%", "50:percent")]
    [InlineData("50 %", "50:percent")]
    [InlineData("23 days", "23:days")]
    [InlineData("5 million", "5000000:ratio")]
    [InlineData("100 million downloads", "100000000:downloads")]
    [InlineData("1.5 trillion cny_per_usd", "1500000000000:cny_per_usd")]
    [InlineData("3 percentage_points", "3:percentage_points")]
    public void A_number_may_have_a_scale_and_a_unit(string text, string shape) => Assert.Equal(shape, Shape.Of(text));

    [Theory]
    [InlineData("usdcny_monthly.cny_per_usd[2025-06]", "<usdcny_monthly|cny_per_usd|2025-06>")]
    [InlineData("s.c[2025-06, alibaba]", "<s|c|2025-06, alibaba>")]
    [InlineData("s.c", "<s|c|>")]
    [InlineData("s.c[a + b] * 2", "(<s|c|a + b>*2:ratio)")]
    public void A_series_cell_has_a_column_and_a_key(string text, string shape) => Assert.Equal(shape, Shape.Of(text));

    [Theory]
    [InlineData("sum(a, b + c, 3)", "sum[<a> (<b>+<c>) 3:ratio]")]
    [InlineData("missing(\"a source\")", "missing['a source']")]
    [InlineData("period(\"2024-09/2024-12\")", "period['2024-09/2024-12']")]
    [InlineData("as(a * b, usd)", "as[(<a>*<b>) 'usd']")]
    [InlineData("max(usd, as(a, usd))", "max[<usd> as[<a> 'usd']]")]
    [InlineData("f()", "f[]")]
    [InlineData("f (a)", "f[<a>]")]
    public void A_call_has_arguments(string text, string shape) => Assert.Equal(shape, Shape.Of(text));

    [Fact]
    public void A_literal_keeps_how_it_was_written() =>
        Assert.Equal("1.50 million usd", Assert.IsType<NumberLiteral>(ExpressionParser.Parse("1.50  million usd")).Text);

    [Fact]
    public void The_ids_of_an_expression_are_told_once_and_in_order() =>
        Assert.Equal(["b", "a", "c"], ExpressionParser.Parse("b + sum(a, -b, s.d[x]) ^ (c / a)").Ids());
}
