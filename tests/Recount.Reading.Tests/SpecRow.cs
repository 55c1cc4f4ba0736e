namespace Recount.Reading.Tests;

/// <summary>One row of the specification: a phrase with its mentions in brackets, their readings, and why.</summary>
/// <param name="Family">The file the row stands in.</param>
/// <param name="Line">The line it stands on.</param>
/// <param name="Marked">The phrase with brackets.</param>
/// <param name="Readings">What each bracket should read as.</param>
/// <param name="Why">The reason.</param>
public sealed record SpecRow(string Family, int Line, string Marked, string Readings, string Why)
{
    /// <summary>The phrase without brackets.</summary>
    public string Phrase => Marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    /// <summary>The mentions, with where they stand in the phrase.</summary>
    public IReadOnlyList<SpecMention> Mentions()
    {
        var parts = Readings == "none" ? [] : Readings.Split(" ; ");
        var mentions = new List<SpecMention>();
        var at = 0;
        for (var open = Marked.IndexOf('[', StringComparison.Ordinal); open >= 0; open = Marked.IndexOf('[', open + 1))
        {
            var close = Marked.IndexOf(']', open);
            var start = open - (2 * at);
            mentions.Add(SpecMention.Of(start, close - open - 1 + start, parts[at]));
            at++;
        }

        Assert.Equal(parts.Length, mentions.Count);
        return mentions;
    }

    public override string ToString() => $"{Family}:{Line} {Marked}";
}
