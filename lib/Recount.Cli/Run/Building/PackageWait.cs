using System.Globalization;
using Recount.Data;

namespace Recount.Cli.Run.Building;

/// <summary>How long finding out about the packages may take.</summary>
internal static class PackageWait
{
    /// <summary>The variable that sets it, in seconds: where sources are slow, what usually does would never be enough.</summary>
    internal const string Variable = "RECOUNT_PACKAGE_WAIT";

    private const int LongestSeconds = 3600;

    // With a second left of the fifteen that a user is to wait at most.
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(14);

    /// <summary>The time that the variable's value sets; fourteen seconds where it has none.</summary>
    /// <exception cref="BadDataException">It is no whole number from 1 to 3600.</exception>
    internal static TimeSpan Of(string? seconds) =>
        string.IsNullOrEmpty(seconds) ? Usual
        : int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LongestSeconds
            ? TimeSpan.FromSeconds(number)
        : throw new BadDataException([new Fault(Variable, 0, "", $"'{seconds}' is no whole number of seconds from 1 to {LongestSeconds}")]);
}
