using System.ComponentModel;
using System.Diagnostics;

namespace Recount.Cli.Report;

/// <summary>Opens a page in the user's browser.</summary>
internal static class Opening
{
    // The opener outlives this program, or becomes the browser itself: it gets no stream that would end with us.
    private const string Detached = "command -v \"$0\" >/dev/null 2>&1 || exit 127; \"$0\" \"$1\" </dev/null >/dev/null 2>&1 &";

    internal static void Open(string page, TextWriter output)
    {
        var address = new Uri(Path.GetFullPath(page)).AbsoluteUri;
        if (!Started(address))
        {
            output.WriteLine($"No browser could be started; open {address}");
        }
    }

    private static bool Started(string address)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                using var shell = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
                return true;
            }

            using var starter = Process.Start("sh", ["-c", Detached, OperatingSystem.IsMacOS() ? "open" : "xdg-open", address]);
            starter.WaitForExit();
            return starter.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
