using Recount.Articles;
using Recount.Mentions;
using Recount.Verdicts;

namespace Recount.Audits;

/// <summary>An article in numbers.</summary>
/// <param name="Article">The article.</param>
/// <param name="Mentions">How many numbers stand in it.</param>
/// <param name="Accounted">How many of them somebody answers for.</param>
/// <param name="Claims">How many checkable quantities it states.</param>
/// <param name="Standings">How many claims stand how; every standing has a count.</param>
public sealed record ArticleSummary(
    Article Article, int Mentions, int Accounted, int Claims, IReadOnlyDictionary<Standing, int> Standings)
{
    /// <summary>How many claims independent evidence decides.</summary>
    public int WithEvidence => Claims - Standings[Standing.NoEvidence];

    /// <summary>One summary for each article, in their order.</summary>
    public static IReadOnlyList<ArticleSummary> Of(Recounting recounting)
    {
        var mentions = recounting.Ledger.Mentions.ToLookup(m => m.Article);
        var claims = recounting.Claims.ToLookup(c => c.Claim.Article);
        return [.. recounting.Ledger.Articles.Select(a => Of(a, [.. mentions[a.Id]], [.. claims[a.Id]]))];
    }

    private static ArticleSummary Of(Article article, IReadOnlyList<Mention> mentions, IReadOnlyList<ClaimResult> claims) => new(
        article,
        mentions.Count,
        mentions.Count(m => m.IsAccountedFor),
        claims.Count,
        Enum.GetValues<Standing>().ToDictionary(s => s, s => claims.Count(c => c.Standing == s)));
}
