namespace Recount.Reading.Benchmarks;

/// <summary>
/// Times of work on one core and on two, measured in turns, so that what else the machine does meets both alike. Each round
/// also measures plain sums, which two cores do twice as fast where both are free: a machine that is busy shows there.
/// </summary>
internal sealed class Rounds
{
    private const int Count = 15;

    private readonly List<double> _one = [];
    private readonly List<double> _two = [];
    private readonly List<double> _control = [];

    private Rounds()
    {
    }

    /// <summary>The seconds on one core.</summary>
    public IReadOnlyList<double> One => _one;

    /// <summary>The seconds on two cores.</summary>
    public IReadOnlyList<double> Two => _two;

    /// <summary>How many times faster two cores were.</summary>
    public Spread Ratio => new(_one.Zip(_two, (one, two) => one / two));

    /// <summary>How many times faster two cores did plain sums.</summary>
    public Spread Control => new(_control);

    /// <summary>Measures.</summary>
    /// <param name="seconds">Does the work on so many cores and gives the seconds it took.</param>
    public static Rounds Of(Func<int, double> seconds)
    {
        var rounds = new Rounds();
        for (var round = 0; round < Count; round++)
        {
            rounds._one.Add(seconds(1));
            rounds._two.Add(seconds(2));
            rounds._control.Add(Controls.Sums.Seconds(1) / Controls.Sums.Seconds(2));
        }

        return rounds;
    }

    /// <summary>Prints the speeds of some work.</summary>
    /// <param name="name">What was done.</param>
    /// <param name="megabytes">How much of it.</param>
    public void Print(string name, double megabytes)
    {
        var one = new Spread(_one.Select(seconds => megabytes / seconds));
        var two = new Spread(_two.Select(seconds => megabytes / seconds));
        Console.WriteLine($"{name}: one core {one.In("0")} MB/s, two cores {two.In("0")} MB/s, ratio {Ratio.In("0.00")}; plain sums meanwhile {Control.In("0.00")}");
    }
}
