using Recount.Audits;
using Recount.Data;
using Recount.Discrepancies;
using Recount.Verdicts;

namespace Recount.Cli.Check;

/// <summary>The part of an audit that is to be shown.</summary>
/// <param name="Audit">The whole audit.</param>
/// <param name="Articles">The articles to show.</param>
/// <param name="Claims">The claims to show.</param>
/// <param name="Checks">The checks to show.</param>
/// <param name="Discrepancies">The discrepancies to show, worst first.</param>
internal sealed record CheckView(
    Audit Audit,
    IReadOnlyList<ArticleSummary> Articles,
    IReadOnlyList<ClaimResult> Claims,
    IReadOnlyList<CheckResult> Checks,
    IReadOnlyList<Discrepancy> Discrepancies)
{
    /// <summary>What was accepted just now, a line each; nothing where nothing was.</summary>
    internal IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>Narrows an audit to an article, a topic, or both.</summary>
    /// <exception cref="BadDataException">There is no such article or topic.</exception>
    internal static CheckView Of(Audit audit, string? article, string? topic)
    {
        var recounting = audit.Recounting;
        var articles = audit.Articles.Where(a => article is null || a.Article.Id == article).ToList();
        var topics = recounting.Checks.Select(c => c.Check.Topic).Distinct().Order(StringComparer.Ordinal).ToList();
        if (articles.Count == 0)
        {
            throw Unknown("--article", article!, audit.Articles.Select(a => a.Article.Id));
        }

        if (topic is not null && !topics.Contains(topic))
        {
            throw Unknown("--topic", topic, topics);
        }

        var inArticle = recounting.Claims.Where(c => article is null || c.Claim.Article == article).ToList();
        var ids = inArticle.Select(c => c.Claim.Id).ToHashSet(StringComparer.Ordinal);
        var checks = recounting.Checks
            .Where(c => topic is null || c.Check.Topic == topic)
            .Where(c => article is null || c.Check.Ids.Concat(c.Check.Judges).Any(ids.Contains))
            .ToList();
        var named = checks.SelectMany(c => c.Check.Ids.Concat(c.Check.Judges)).ToHashSet(StringComparer.Ordinal);
        var shown = checks.Select(c => c.Check.Id).ToHashSet(StringComparer.Ordinal);
        return new CheckView(
            audit,
            articles,
            [.. inArticle.Where(c => topic is null || named.Contains(c.Claim.Id))],
            checks,
            [.. recounting.Discrepancies.Where(d => shown.Contains(d.Note.Check))]);
    }

    private static BadDataException Unknown(string option, string value, IEnumerable<string> known) =>
        new([new Fault(option, 0, "", $"there is no \"{value}\"; there are {string.Join(", ", known)}")]);
}
