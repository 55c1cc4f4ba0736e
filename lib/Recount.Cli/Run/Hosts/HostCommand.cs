using System.Diagnostics;
using System.Text;

namespace Recount.Cli.Run.Hosts;

/// <summary>How a host is started.</summary>
/// <param name="Program">Its program: a library that <c>dotnet</c> runs, or an executable.</param>
internal sealed record HostCommand(string Program)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // What would make outputs differ from one machine, or one user, to the next.
    private static readonly string[] Personal = ["RECOUNT_ORIGINALS", "COLUMNS", "LINES", "LANGUAGE", "DOTNET_ENVIRONMENT"];

    /// <summary>A process in a notebook's folder, which notes what it reads in a file.</summary>
    internal ProcessStartInfo In(string folder, IEnumerable<string> kernels, string readsFile)
    {
        var isLibrary = Program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(isLibrary ? Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet" : Program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            UseShellExecute = false,
        };
        foreach (var argument in isLibrary ? kernels.Prepend(Program) : kernels)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in Personal)
        {
            start.Environment.Remove(name);
        }

        start.Environment["TZ"] = "UTC";
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["TERM"] = "dumb";
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["RECOUNT_READS"] = readsFile;
        return start;
    }
}
