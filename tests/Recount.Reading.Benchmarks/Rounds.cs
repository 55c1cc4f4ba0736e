namespace Recount.Reading.Benchmarks;

/// <summary>
/// Times of work on one core and on two, measured in turns, so that what else the machine does meets both alike. Before and
/// after each round stand plain sums, which two cores do twice as fast where both are free: a round in which they do not tells
/// of the machine, not of the work.
/// </summary>
internal sealed class Rounds
{
    private const int Fewest = 15;
    private const int Most = 60;
    private const int Wanted = 9;

    // What plain sums gain from a second core that nobody else has, with the starting of threads left off.
    private const double TwoCores = 1.8;

    private readonly List<Round> _all = [];

    private Rounds()
    {
    }

    /// <summary>The seconds on one core.</summary>
    public IReadOnlyList<double> One => [.. _all.Select(round => round.One)];

    /// <summary>The seconds on two cores.</summary>
    public IReadOnlyList<double> Two => [.. _all.Select(round => round.Two)];

    private IEnumerable<Round> Whole => _all.Where(round => round.Control >= TwoCores);

    /// <summary>Measures until enough rounds had two whole cores, and in no more than sixty.</summary>
    /// <param name="seconds">Does the work on so many cores and gives the seconds it took.</param>
    public static Rounds Of(Func<int, double> seconds)
    {
        var rounds = new Rounds();
        var before = Control();
        while (rounds._all.Count < Fewest || (rounds._all.Count < Most && rounds.Whole.Count() < Wanted))
        {
            var (one, two, after) = (seconds(1), seconds(2), Control());
            rounds._all.Add(new Round(one, two, Math.Min(before, after)));
            before = after;
        }

        return rounds;
    }

    /// <summary>Prints the speeds of some work.</summary>
    /// <param name="name">What was done.</param>
    /// <param name="megabytes">How much of it.</param>
    public void Print(string name, double megabytes)
    {
        var one = new Spread(One.Select(seconds => megabytes / seconds));
        var two = new Spread(Two.Select(seconds => megabytes / seconds));
        Console.WriteLine($"{name}: one core {one.In("0")} MB/s, two cores {two.In("0")} MB/s");
        Console.WriteLine($"  two cores against one: {Ratio(_all)} in {_all.Count} rounds; plain sums at the same time {new Spread(_all.Select(round => round.Control)).In("0.00")}");
        var whole = Whole.ToList();
        Console.WriteLine(whole.Count == 0
            ? "  the machine had no two whole cores in any of them"
            : FormattableString.Invariant($"  {Ratio(whole)} in the {whole.Count} of them with two whole cores, where plain sums were at least {TwoCores} times as fast"));
    }

    private static string Ratio(IEnumerable<Round> rounds) => new Spread(rounds.Select(round => round.One / round.Two)).In("0.00");

    private static double Control() => Controls.Sums.Seconds(1) / Controls.Sums.Seconds(2);

    private sealed record Round(double One, double Two, double Control);
}
