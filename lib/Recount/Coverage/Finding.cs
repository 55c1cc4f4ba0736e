namespace Recount.Coverage;

/// <summary>Something that the ledger and a text do not agree on.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Place">Where: a file and line, or an offset.</param>
/// <param name="Message">What is amiss and what would be right.</param>
public sealed record Finding(string Article, string Place, string Message)
{
    /// <summary>One line.</summary>
    public override string ToString() => $"{Place}: {Message}";
}
