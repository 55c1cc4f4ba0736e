using System.Xml;
using System.Xml.Linq;

namespace Recount.Cli.Run;

/// <summary>Reads the central list of packages.</summary>
internal static class PackageVersions
{
    internal const string File = "Directory.Packages.props";

    /// <summary>The label of the packages that notebooks run on.</summary>
    internal const string NotebookLayer = "The notebook layer";

    /// <summary>Ids and versions of the groups asked for, in the order of the list; none where there is no list.</summary>
    internal static IReadOnlyList<(string Id, string Version)> In(string root, Predicate<string> group)
    {
        var path = Path.Combine(root, File);
        if (!System.IO.File.Exists(path))
        {
            return [];
        }

        try
        {
            return
            [
                .. XDocument.Load(path).Descendants("ItemGroup")
                    .Where(g => group((string?)g.Attribute("Label") ?? ""))
                    .Elements("PackageVersion")
                    .Select(p => ((string?)p.Attribute("Include") ?? "", (string?)p.Attribute("Version") ?? "")),
            ];
        }
        catch (XmlException e)
        {
            throw new IOException($"{path}: {e.Message}", e);
        }
    }
}
