using System.Diagnostics;

namespace Recount;

/// <summary>How a program is started that is to be ended by Ctrl-C.</summary>
internal static class Interruptible
{
    /// <summary>
    /// Starts <c>dotnet</c> so that SIGINT reaches it: under nohup and in the background of a script the tests inherit that it is
    /// ignored, and would hand that on.
    /// </summary>
    public static ProcessStartInfo Dotnet(params IEnumerable<string> arguments) => OperatingSystem.IsLinux()
        ? new("env", ["--default-signal=INT", "dotnet", .. arguments])
        : new("dotnet", arguments);
}
