using System.Text.RegularExpressions;

namespace Recount.Cli.Run;

/// <summary>Finds the files that cells bring in.</summary>
internal static partial class Imports
{
    /// <summary>The files that a cell brings in, and those that these do, each once; they need not be there.</summary>
    /// <param name="source">The cell's text.</param>
    /// <param name="folder">The notebook's folder.</param>
    internal static IReadOnlyList<string> Of(string source, string folder)
    {
        var found = new List<string>();
        Add(source, folder, found);
        return found;
    }

    // Whatever brings a file in, its path is seen from the notebook's folder: that is where the kernel runs.
    private static void Add(string source, string folder, List<string> found)
    {
        foreach (var file in Import().Matches(source).Select(m => Path.Combine(folder, m.Groups[1].Value)))
        {
            if (!found.Contains(file))
            {
                found.Add(file);
                if (File.Exists(file))
                {
                    Add(File.ReadAllText(file), folder, found);
                }
            }
        }
    }

    [GeneratedRegex("^#(?:!import|load) +\"?([^\"\n]+?)\"?\\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();
}
