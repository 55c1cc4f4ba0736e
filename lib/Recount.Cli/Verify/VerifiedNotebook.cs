namespace Recount.Cli.Verify;

/// <summary>A notebook that was verified, and what it holds.</summary>
/// <param name="Name">The notebook's name.</param>
/// <param name="File">Its file, from the root.</param>
/// <param name="Hash">The SHA-256 of the file.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record VerifiedNotebook(string Name, string File, string Hash, IReadOnlyList<VerifyFinding> Findings)
{
    /// <summary>How many cells of code it has.</summary>
    internal int CodeCells { get; init; }

    /// <summary>The checks that it reconciles, in order, as often as it does.</summary>
    internal IReadOnlyList<string> Reconciled { get; init; } = [];

    /// <summary>The discrepancies whose notes stand in it.</summary>
    internal IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The claims of its verdict table.</summary>
    internal IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>How many charts it has.</summary>
    internal int Charts { get; init; }

    /// <summary>How many points of them were held against the ledger.</summary>
    internal int Points { get; init; }

    /// <summary>What its outputs rest on that has changed since without making them wrong; empty for nothing.</summary>
    internal string Outdated { get; init; } = "";

    /// <summary>The data files that it reads.</summary>
    internal IReadOnlyList<string> Reads { get; init; } = [];
}
