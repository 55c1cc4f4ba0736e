using Recount.Mentions;

namespace Recount.Coverage;

/// <summary>A mention where it stands in a text.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Start">Where it starts, in UTF-16 units from 0.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct PlacedMention(Mention Mention, int Start, int End);

/// <summary>Finds the mentions of a paragraph in its digest, which keeps them in their order.</summary>
public static class DigestFigures
{
    /// <summary>Where the mentions stand; those that a digest may leave out, and those that it lost, are left out.</summary>
    /// <param name="text">The digest's paragraph.</param>
    /// <param name="mentions">The mentions of the original's paragraph, in order.</param>
    public static IReadOnlyList<PlacedMention> Place(string text, IEnumerable<Mention> mentions)
    {
        List<PlacedMention> placed = [];
        var from = 0;
        foreach (var mention in mentions.Where(m => m.IsKeptInDigest))
        {
            var at = FigurePlace.Find(text, mention.Text, from);
            if (at >= 0)
            {
                from = at + mention.Text.Length;
                placed.Add(new PlacedMention(mention, at, from));
            }
        }

        return placed;
    }
}
