using Recount.Checks;

namespace Recount.Verdicts;

/// <summary>The one rule by which a claim's standing follows from its checks.</summary>
/// <remarks>
/// <list type="number">
/// <item>A core check without references that fails means that the article contradicts itself: contradicted.</item>
/// <item>Otherwise the core checks with the strongest references decide, and weaker ones do not count against them. All
/// hold: supported. All fail: contradicted. Some of each: the sources disagree, refined.</item>
/// <item>A supported claim of which a facet fails is refined; so is one without core evidence of which a facet fails.</item>
/// <item>Whatever is left has no evidence. That figures agree among themselves is no evidence.</item>
/// </list>
/// Checks that tell nothing (undecidable, or saved by an open end alone) and context checks do not count.
/// </remarks>
public static class StandingRule
{
    /// <summary>The standing of a claim.</summary>
    /// <param name="checks">The checks that judge it.</param>
    public static Standing Decide(IEnumerable<CheckResult> checks)
    {
        var telling = checks.Where(c => c.IsTelling).ToList();
        var core = telling.Where(c => c.Check.Bearing == Bearing.Core).ToList();
        var facetFails = telling.Any(c => c.Check.Bearing == Bearing.Facet && c.Fails);

        if (core.Any(c => c.Strength is null && c.Fails))
        {
            return Standing.Contradicted;
        }

        var evidence = core.Where(c => c.Strength is not null).ToList();
        if (evidence.Count == 0)
        {
            return facetFails ? Standing.Refined : Standing.NoEvidence;
        }

        var strongest = evidence.Min(c => c.Strength);
        var deciding = evidence.Where(c => c.Strength == strongest).ToList();
        return deciding.All(c => c.Fails) ? Standing.Contradicted
            : facetFails || deciding.Any(c => c.Fails) ? Standing.Refined
            : Standing.Supported;
    }
}
