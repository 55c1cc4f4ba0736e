namespace Recount.Notebooks.Charts;

/// <summary>A place for a label.</summary>
/// <param name="Box">What it covers there.</param>
/// <param name="Take">Puts it there.</param>
internal sealed record LabelPlace(Box Box, Action Take)
{
    /// <summary>What lies between it and its mark; null where it stands next to it.</summary>
    internal Box? Between { get; init; }
}
