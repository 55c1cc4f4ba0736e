using System.Globalization;
using Recount.Cli.Notebooks;

namespace Recount.Cli.Run;

/// <summary>What a cell's tags ask for.</summary>
internal static class CellTags
{
    internal const string RaisesException = "raises-exception";
    internal const string SkipExecution = "skip-execution";
    internal const string Parameters = "parameters";
    internal const string InjectedParameters = "injected-parameters";
    private const string TimeOut = "timeout=";

    /// <summary>Whether the cell is not to be run: its tag says so, or there is nothing in it.</summary>
    internal static bool IsSkipped(Cell cell) => cell.HasTag(SkipExecution) || string.IsNullOrWhiteSpace(cell.Source);

    /// <summary>The cell's own time-out; null where it has none.</summary>
    internal static TimeSpan? TimeOutOf(Cell cell) => TimeOutTag(cell) is { } tag && Seconds(tag) is { } seconds
        ? TimeSpan.FromSeconds(seconds)
        : null;

    /// <summary>What is wrong with the cell's tags; null for nothing.</summary>
    internal static string? Fault(Cell cell) => TimeOutTag(cell) is { } tag && Seconds(tag) is null
        ? $"the tag \"{tag}\" names no time-out; timeout=30 gives a cell 30 seconds"
        : null;

    private static string? TimeOutTag(Cell cell) => cell.Tags.FirstOrDefault(t => t.StartsWith(TimeOut, StringComparison.Ordinal));

    private static double? Seconds(string tag) =>
        double.TryParse(tag.AsSpan(TimeOut.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and < 1_000_000 ? seconds : null;
}
