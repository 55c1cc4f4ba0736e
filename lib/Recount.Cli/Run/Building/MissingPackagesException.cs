namespace Recount.Cli.Run.Building;

/// <summary>Packages that the notebooks run on cannot be restored here.</summary>
/// <param name="missing">A line for each: its name, its version, and why.</param>
internal sealed class MissingPackagesException(IReadOnlyList<string> missing) : Exception(string.Join("; ", missing))
{
    internal IReadOnlyList<string> Missing { get; } = missing;
}
