using FsCheck.Fluent;

namespace Recount.Reading.Tests;

public class AmountTests
{
    [Theory]
    [InlineData("007.500", "7.5")]
    [InlineData("0", "0")]
    [InlineData("18446744073709551616", "18446744073709551616")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("4294967296", "4294967296")]
    [InlineData("2147483648.25", "2147483648.25")]
    [InlineData("123456789012345678901234567890123456789", "123456789012345678901234567890123456789")]
    [InlineData("0.1234567890123456", "0.1234567890123456")]
    public void Digits_are_printed_plainly(string digits, string printed) => Assert.Equal(printed, Amount.OfDigits(digits).ToString());

    [Fact]
    public void Numbers_that_differ_only_in_closing_noughts_are_equal() => Assert.Equal(Amount.OfDigits("1.5"), Amount.OfDigits("1.50"));

    [Fact]
    public void A_product_too_large_for_a_decimal_stays_exact() =>
        Assert.Equal("12" + new string('0', 40), Amount.OfDigits("12").Times(Amount.PowerOfTen(40)).ToString());

    [Fact]
    public void Large_and_small_numbers_are_ordered_together() =>
        Assert.True(Amount.OfDigits("5") < Amount.PowerOfTen(30) && Amount.PowerOfTen(30).Negated() < Amount.OfDigits("5"));

    [Fact]
    public void What_was_printed_reads_as_the_same_number() => Repeatably.ForAll(ArbMap.Default.ArbFor<decimal>().Generator, value =>
    {
        var plain = new Amount(Math.Abs(Math.Round(value, 12)));
        return Amount.OfDigits(plain.ToString()) == plain;
    });
}
