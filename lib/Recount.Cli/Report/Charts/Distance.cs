using Recount.Checks;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Cli.Report.Charts;

/// <summary>How far a claim lies from the evidence that speaks most strongly against it.</summary>
internal enum Distance
{
    /// <summary>The evidence bears it out.</summary>
    None,

    /// <summary>Less than a tenth apart.</summary>
    Tenth,

    /// <summary>A tenth to a half.</summary>
    Half,

    /// <summary>A half to the whole.</summary>
    Whole,

    /// <summary>Farther.</summary>
    Farther,

    /// <summary>The evidence gives another day, or another answer to yes or no: no distance to be measured.</summary>
    Otherwise,

    /// <summary>Nothing independent decides it.</summary>
    NoEvidence,
}

/// <summary>Measures distances.</summary>
internal static class Distances
{
    internal static string Name(Distance distance) => distance switch
    {
        Distance.None => "as printed",
        Distance.Tenth => "under 10% off",
        Distance.Half => "10 to 50% off",
        Distance.Whole => "50 to 100% off",
        Distance.Farther => "over 100% off",
        Distance.Otherwise => "another answer",
        _ => "no evidence",
    };

    /// <summary>
    /// The distance of a claim: the largest among the checks that fail and judge it, in parts of what the recount gives;
    /// what cannot be measured counts only where nothing else fails.
    /// </summary>
    internal static Distance Of(ClaimResult result)
    {
        if (result.Standing is Standing.Supported or Standing.NoEvidence)
        {
            return result.Standing == Standing.Supported ? Distance.None : Distance.NoEvidence;
        }

        var sizes = result.Checks.Where(c => c.Fails && c.Check.Bearing != Bearing.Context).Select(c => c.Size).OfType<Size>().ToList();
        var relative = sizes.Where(s => s.Unit != Unit.Boolean).Select(s => s.Relative).OfType<Rational>().Select(r => r.Abs()).ToList();
        return relative.Count == 0 ? Distance.Otherwise
            : Rank(relative.Aggregate(Rational.Zero, Rational.Max));
    }

    private static Distance Rank(Rational part) =>
        part < new Rational(1, 10) ? Distance.Tenth
        : part < new Rational(1, 2) ? Distance.Half
        : part <= 1 ? Distance.Whole
        : Distance.Farther;
}
