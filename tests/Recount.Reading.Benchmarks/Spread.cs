using System.Globalization;

namespace Recount.Reading.Benchmarks;

/// <summary>What several rounds of one measurement gave: the middle one, and the lowest and the highest.</summary>
/// <param name="values">A value for each round; at least one.</param>
internal sealed class Spread(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    /// <summary>The middle value, of an even number of rounds the lower of the two.</summary>
    public double Median => _sorted[(_sorted.Length - 1) / 2];

    /// <summary>The median, with the lowest and the highest in brackets.</summary>
    /// <param name="format">A .NET format of numbers.</param>
    public string In(string format) => string.Create(CultureInfo.InvariantCulture,
        $"{Median.ToString(format, CultureInfo.InvariantCulture)} ({_sorted[0].ToString(format, CultureInfo.InvariantCulture)} to {_sorted[^1].ToString(format, CultureInfo.InvariantCulture)})");
}
