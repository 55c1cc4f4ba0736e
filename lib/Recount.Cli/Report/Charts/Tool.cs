using System.ComponentModel;
using System.Diagnostics;

namespace Recount.Cli.Report.Charts;

/// <summary>What became of another program.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="TimedOut">Whether it was ended because it took too long.</param>
internal sealed record ToolResult(int ExitCode, string Output, bool TimedOut);

/// <summary>Runs another program to its end, or to the end of our patience.</summary>
internal static class Tool
{
    /// <summary>Runs it; null where there is no such program.</summary>
    internal static ToolResult? Run(string program, IEnumerable<string> arguments, string folder, TimeSpan patience)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync();
            if (process.WaitForExit(patience))
            {
                return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), false);
            }

            process.Kill(entireProcessTree: true);
            return new ToolResult(-1, "", true);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
