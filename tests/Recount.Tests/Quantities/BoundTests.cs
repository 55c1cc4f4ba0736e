using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class BoundTests
{
    [Fact]
    public void Infinities_lie_beyond_every_number()
    {
        var million = Bound.Closed(1_000_000);

        Assert.True(Bound.MinusInfinity.ComparePosition(million) < 0);
        Assert.True(Bound.PlusInfinity.ComparePosition(million) > 0);
        Assert.True(million.ComparePosition(Bound.PlusInfinity) < 0);
        Assert.Equal(0, Bound.PlusInfinity.ComparePosition(Bound.PlusInfinity));
        Assert.True(Bound.MinusInfinity.ComparePosition(Bound.PlusInfinity) < 0);
    }

    [Fact]
    public void An_open_and_a_closed_end_have_one_position_and_are_not_equal()
    {
        Assert.Equal(0, Bound.Open(5).ComparePosition(Bound.Closed(5)));
        Assert.NotEqual(Bound.Open(5), Bound.Closed(5));
    }

    [Fact]
    public void Infinities_are_open_and_have_a_sign()
    {
        Assert.False(Bound.PlusInfinity.IsClosed || Bound.PlusInfinity.IsFinite);
        Assert.False(Bound.MinusInfinity.IsClosed || Bound.MinusInfinity.IsFinite);
        Assert.Equal((1, -1), (Bound.PlusInfinity.Sign, Bound.MinusInfinity.Sign));
    }

    [Theory]
    [InlineData("-1/2", -1)]
    [InlineData("0", 0)]
    [InlineData("3", 1)]
    public void A_finite_end_has_the_sign_of_its_value(string value, int sign)
    {
        Assert.Equal(sign, Bound.Open(Written.Number(value)).Sign);
        Assert.True(Bound.Open(Written.Number(value)).IsFinite);
    }
}
