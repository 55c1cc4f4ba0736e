using FsCheck;
using FsCheck.Fluent;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.Tests.Verdicts;

/// <summary>A true value, and a figure that an honest writer may print for it.</summary>
internal sealed record PrintedSample(Rational True, Printed Figure);

/// <summary>Prints true values as writers do: rounded to some place, or hedged. It uses no rule of the library.</summary>
internal static class PrintedSamples
{
    private static readonly Gen<Rational> Places = Gen.Choose(-2, 9).Select(Power);

    // Places of a true value, in units of the last one printed: "digits" of them and a part of one more.
    private static readonly Gen<Rational> Multiples =
        from digits in Gen.Choose(1, 4)
        from whole in Gen.Choose(0, 9_999)
        from part in Gen.Choose(0, 20)
        let multiple = new Rational((whole % (int)Math.Pow(10, digits) * 20) + part, 20)
        select multiple.Sign == 0 ? Rational.One : multiple;

    /// <summary>Figures rounded half up and printed without a hedge.</summary>
    internal static Gen<PrintedSample> Exact { get; } = Gen.OneOf(Rounded, Whole, Ages);

    /// <summary>Figures printed with every hedge.</summary>
    internal static Gen<PrintedSample> Hedged { get; } = Gen.OneOf(Bounds, Ranges, Abouts, Nearlies);

    // Shares in percent, and money, growth, ratios and levels with any place as the last.
    private static Gen<PrintedSample> Rounded => Gen.OneOf(
        from place in Gen.Choose(-2, 0).Select(Power)
        from share in Gen.Choose(0, 100_000)
        select Round(new Rational(share, 1000), place, MentionKind.Share),
        from place in Places
        from multiple in Multiples
        from sign in Gen.Elements(1, -1)
        select Round(multiple * place * sign, place, MentionKind.Growth),
        from place in Places
        from multiple in Multiples
        from kind in Gen.Elements(MentionKind.Money, MentionKind.Price, MentionKind.Duration, MentionKind.Ratio, MentionKind.Level)
        select Round(multiple * place, place, kind));

    // Counts are whole: printed to the last one, or with a scale word.
    private static Gen<PrintedSample> Whole =>
        from count in Gen.Choose(0, 2_000_000_000)
        from place in Gen.Elements(0, 3, 5, 6, 7).Select(Power)
        select Round(count, place, MentionKind.Count);

    private static Gen<PrintedSample> Ages =>
        from days in Gen.Choose(0, 36_524)
        select new PrintedSample(
            new Rational(days, 365), new Printed(days / 365, days / 365, 1, Hedge.Exact, MentionKind.Age));

    private static Gen<PrintedSample> Bounds =>
        from place in Places
        from multiple in Multiples
        from slack in Gen.Choose(0, 3)
        from hedge in Gen.Elements(Hedge.AtLeast, Hedge.AtMost)
        let value = hedge == Hedge.AtLeast ? Rational.Max(0, Floor(multiple) - slack) : Ceiling(multiple) + slack
        select Print(multiple * place, value * place, place, hedge);

    private static Gen<PrintedSample> Ranges =>
        from place in Places
        from multiple in Multiples
        from slack in Gen.Choose(0, 3).Two()
        let low = Rational.Max(0, Floor(multiple) - slack.Item1) * place
        let high = (Ceiling(multiple) + slack.Item2) * place
        select new PrintedSample(multiple * place, new Printed(low, high, place, Hedge.Range, MentionKind.Money));

    // "About 50 million": rounded to its last digit that is not nought, written out in full or with a scale word.
    private static Gen<PrintedSample> Abouts =>
        from place in Places
        from multiple in Multiples
        from inFull in Gen.Elements(true, false)
        let value = HalfUp(multiple)
        let step = inFull && value.Numerator >= 5 ? Rational.Min(place, 1) : place
        select Print(multiple * place, value * place, step, Hedge.About);

    // "Nearly 50 million": a little below, by no more than half the place.
    private static Gen<PrintedSample> Nearlies =>
        from place in Places
        from value in Gen.Choose(1, 9_999)
        from part in Gen.Choose(1, 20)
        from inFull in Gen.Elements(true, false)
        let step = inFull && value >= 5 ? Rational.Min(place, 1) : place
        let gap = new Rational(part, 40) * place
        select Print((value * place) - gap, value * place, step, Hedge.Nearly);

    private static PrintedSample Round(Rational value, Rational place, MentionKind kind)
    {
        var rounded = HalfUp(value / place) * place;
        return new PrintedSample(value, new Printed(rounded, rounded, place, Hedge.Exact, kind));
    }

    private static PrintedSample Print(Rational value, Rational printed, Rational step, Hedge hedge) =>
        new(value, new Printed(printed, printed, step, hedge, MentionKind.Money));

    private static Rational Power(int exponent) => new Rational(10, 1).Pow(exponent);

    private static Rational HalfUp(Rational value) => new((value + new Rational(1, 2)).Floor(), 1);

    private static Rational Floor(Rational value) => new(value.Floor(), 1);

    private static Rational Ceiling(Rational value) => new(-(-value).Floor(), 1);
}
