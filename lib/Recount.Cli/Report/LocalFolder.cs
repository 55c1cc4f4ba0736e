using Recount.Cli.Report.Charts;
using Recount.Data;

namespace Recount.Cli.Report;

/// <summary>Keeps pages with original texts out of what git would take in: nobody may commit or publish them by mistake.</summary>
internal static class LocalFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <exception cref="BadDataException">The folder stands in a working copy that does not ignore it, or git cannot say.</exception>
    internal static void Demand(string folder)
    {
        var full = Path.GetFullPath(folder);
        if (WorkingCopy(full) is { } root && !IsIgnored(root, full))
        {
            throw new BadDataException([new Fault(folder, 0, "",
                "git would take in what is written here, and pages with original texts must stay on this machine; "
                + $"name with --out a folder outside of this working copy, or one that it ignores, such as {ReportCommand.DefaultFolder}")]);
        }
    }

    private static string? WorkingCopy(string folder)
    {
        var above = new DirectoryInfo(folder);
        while (above is not null && !Path.Exists(Path.Combine(above.FullName, ".git")))
        {
            above = above.Parent;
        }

        return above?.FullName;
    }

    // A page that is tracked already counts as taken in, whatever is ignored.
    private static bool IsIgnored(string root, string folder)
    {
        var page = Path.Combine(folder, "articles", "000.html");
        return Tool.Run("git", ["check-ignore", "--quiet", page], root, Patience) is { ExitCode: 0 }
            && Tool.Run("git", ["ls-files", "--", folder], root, Patience) is { ExitCode: 0, Output.Length: 0 };
    }
}
