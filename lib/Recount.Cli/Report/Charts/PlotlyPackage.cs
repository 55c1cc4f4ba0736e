using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Recount.Cli.Report.Site;

namespace Recount.Cli.Report.Charts;

/// <summary>plotly.js as the npm package that the project pins, where it is at hand.</summary>
/// <param name="Script">The script; null where it is not at hand.</param>
/// <param name="Missing">Why it is not; empty where it is.</param>
internal sealed record PlotlyPackage(byte[]? Script, string Missing)
{
    private const string Name = "plotly.js-dist-min";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>There is no chart to draw.</summary>
    internal static PlotlyPackage NotNeeded { get; } = new(null, "");

    /// <summary>Finds the package; has npm install it where it is missing.</summary>
    internal static PlotlyPackage Find()
    {
        var folder = InSources() ?? InCache();
        if (Installed(folder) is { } script)
        {
            return new PlotlyPackage(script, "");
        }

        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0", "--fetch-timeout=20000"];
        var problem = Tool.Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", arguments, folder, Patience) switch
        {
            null => "npm is not at hand",
            { TimedOut: true } => "npm took too long to install it",
            { ExitCode: not 0 } => "npm could not install it",
            _ => "npm installed another version",
        };
        return Installed(folder) is { } installed ? new PlotlyPackage(installed, "") : new PlotlyPackage(null, $"plotly.js is missing, since {problem}");
    }

    // Beside the sources where the program runs from them, so that the tests and the report share one installation.
    private static string? InSources()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var report = Path.Combine(folder.FullName, "lib", "Recount.Cli", "Report");
            if (File.Exists(Path.Combine(report, "package-lock.json")))
            {
                return report;
            }
        }

        return null;
    }

    // Elsewhere in a folder of the user's own, one for each set of pinned versions.
    private static string InCache()
    {
        var pinned = Assets.Bytes("npm/package-lock.json");
        var folder = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "recount", "npm-" + Convert.ToHexStringLower(SHA256.HashData(pinned))[..12]);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "package-lock.json"), pinned);
        File.WriteAllBytes(Path.Combine(folder, "package.json"), Assets.Bytes("npm/package.json"));
        return folder;
    }

    private static byte[]? Installed(string folder)
    {
        var package = Path.Combine(folder, "node_modules", Name);
        var script = Path.Combine(package, "plotly.min.js");
        return File.Exists(script) && Version(Path.Combine(package, "package.json")) == Pinned ? File.ReadAllBytes(script) : null;
    }

    private static string? Pinned { get; } =
        JsonNode.Parse(Assets.Bytes("npm/package.json"))?["dependencies"]?[Name]?.GetValue<string>();

    private static string? Version(string file) =>
        File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file, Encoding.UTF8))?["version"]?.GetValue<string>() : null;
}
