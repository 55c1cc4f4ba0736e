using System.Text;

namespace Recount.Cli.Report.Html;

/// <summary>Makes ids for pages: letters, digits, hyphens and underscores, never empty, each once on a page.</summary>
internal sealed class Anchor
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>An id for a heading or cell that the page does not have yet.</summary>
    internal string Take(string text)
    {
        var plain = Of(text);
        var id = plain;
        for (var n = 2; !_taken.Add(id); n++)
        {
            id = $"{plain}-{n}";
        }

        return id;
    }

    /// <summary>The text as an id; equal texts give equal ids.</summary>
    internal static string Of(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '_')
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (id is [.., not '-'])
            {
                id.Append('-');
            }
        }

        var plain = id.ToString().Trim('-');
        return plain.Length == 0 ? "part" : plain;
    }
}
