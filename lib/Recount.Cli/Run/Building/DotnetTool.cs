using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Recount.Cli.Run.Building;

/// <summary>Runs <c>dotnet</c> commands.</summary>
internal static partial class DotnetTool
{
    // The streams of a program that was ended close at once, unless something that it started holds them.
    private static readonly TimeSpan StreamTimeOut = TimeSpan.FromSeconds(1);

    /// <summary>Runs a command; the exit code is null where it took too long and was ended. What it said until then is kept.</summary>
    /// <exception cref="IOException">There is no <c>dotnet</c>.</exception>
    internal static (int? ExitCode, string Said) Run(
        IEnumerable<string> arguments, string folder, TimeSpan? patience, CancellationToken cancellation,
        params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = Path.GetFullPath(folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // Build servers that live on would keep the streams open and hold files.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            using var process = Process.Start(start)!;
            using var ended = cancellation.Register(() => process.Kill(entireProcessTree: true));
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            if (!process.WaitForExit(patience ?? Timeout.InfiniteTimeSpan))
            {
                process.Kill(entireProcessTree: true);
                return (null, Task.WaitAll([output, errors], StreamTimeOut) ? output.Result + errors.Result : "");
            }

            Task.WaitAll([output, errors], cancellation);
            return (process.ExitCode, output.Result + errors.Result);
        }
        catch (Win32Exception e)
        {
            throw new IOException($"dotnet cannot be started: {e.Message}", e);
        }
    }

    /// <summary>The errors among what a build said, each once.</summary>
    internal static IReadOnlyList<string> Errors(string said) =>
        [.. ErrorLine().Matches(said).Select(m => m.Value.Trim()).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"^.*\berror [A-Z]+\d+:.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ErrorLine();
}
