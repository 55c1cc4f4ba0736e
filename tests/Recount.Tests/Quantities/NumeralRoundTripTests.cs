using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class NumeralRoundTripTests
{
    private static readonly (string Text, long Scale)[] Suffixes =
    [
        ("", 1), ("%", 1), (" %", 1), ("-", 1), ("k", 1_000), (" thousand", 1_000), ("M", 1_000_000), ("mn", 1_000_000),
        (" million", 1_000_000), ("-million", 1_000_000), ("bn", 1_000_000_000), (" Billion", 1_000_000_000), ("B", 1_000_000_000),
        (" trillion", 1_000_000_000_000), ("T", 1_000_000_000_000), ("tn", 1_000_000_000_000),
    ];

    private static readonly Gen<Sample> Samples =
        from digits in Gen.Choose(1, 12)
        from leading in Gen.Choose(1, 999_999)
        from trailing in Gen.Choose(0, 999_999)
        from decimals in Gen.Choose(0, 6)
        from sign in Gen.Elements("", "+", "-")
        from marks in Gen.Elements(true, false)
        from suffix in Gen.Elements(Suffixes)
        select new Sample(((leading * 1_000_000L) + trailing) % Power(digits), decimals, sign, marks, suffix.Text, suffix.Scale);

    [Fact]
    public void What_was_printed_is_read_back_with_its_value_and_step() => Repeatably.ForAll(
        Samples,
        sample => Numeral.TryRead(sample.Printed, out var value, out var step) && value == sample.Value && step == sample.Step,
        count: 10_000);

    private static long Power(int exponent) => (long)BigInteger.Pow(10, exponent);

    private sealed record Sample(long Digits, int Decimals, string Sign, bool Marks, string Suffix, long Scale)
    {
        public Rational Step => new(Scale, BigInteger.Pow(10, Decimals));

        public Rational Value => Step * Digits * (Sign == "-" ? -1 : 1);

        public string Printed
        {
            get
            {
                var (whole, fraction) = (Digits / Power(Decimals), Digits % Power(Decimals));
                var text = whole.ToString(Marks ? "#,0" : "0", CultureInfo.InvariantCulture);
                var point = Decimals == 0 ? "" : "." + fraction.ToString(CultureInfo.InvariantCulture).PadLeft(Decimals, '0');
                return Sign + text + point + Suffix;
            }
        }
    }
}
