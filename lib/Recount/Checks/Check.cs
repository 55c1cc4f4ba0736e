using Recount.Expressions;

namespace Recount.Checks;

/// <summary>A derivation over claims and references, and what it is compared with.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Topic">What it is about: downloads, market share, money, …</param>
/// <param name="Kind">What sort of derivation it is.</param>
/// <param name="Judges">The claims that its verdict is about.</param>
/// <param name="Bearing">What the verdict says about them.</param>
/// <param name="Source">The expression as written.</param>
/// <param name="SourceCompared">What it is compared with, as written.</param>
/// <param name="Expression">The recount.</param>
/// <param name="Relation">How the recount should stand to what it is compared with.</param>
/// <param name="ComparedWith">What it is compared with: as a rule, what the article states.</param>
/// <param name="Reading">How the claim is read, in a sentence.</param>
/// <param name="Assumptions">What is assumed, in a sentence; may be empty.</param>
/// <param name="Line">The line of the table, for messages.</param>
public sealed record Check(
    string Id,
    string Topic,
    CheckKind Kind,
    IReadOnlyList<string> Judges,
    Bearing Bearing,
    string Source,
    string SourceCompared,
    Expression Expression,
    Relation Relation,
    Expression ComparedWith,
    string Reading,
    string Assumptions,
    int Line)
{
    /// <summary>The ids that either side names, each once, in order.</summary>
    public IReadOnlyList<string> Ids { get; } = [.. Expression.Ids().Concat(ComparedWith.Ids()).Distinct()];
}
