using System.ComponentModel;
using System.Diagnostics;

namespace Recount.Cli.Report;

/// <summary>Opens a page in the user's browser.</summary>
internal static class Opening
{
    internal static void Open(string page, TextWriter output)
    {
        var address = new Uri(Path.GetFullPath(page)).AbsoluteUri;
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
        try
        {
            using var process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            output.WriteLine($"No browser could be started; open {address}");
        }
    }
}
