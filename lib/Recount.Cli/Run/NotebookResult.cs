namespace Recount.Cli.Run;

/// <summary>What became of a notebook.</summary>
/// <param name="Target">The notebook.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Cells">What became of its cells of code, in order; none where it was not run.</param>
/// <param name="Time">How long it took.</param>
internal sealed record NotebookResult(Target Target, NotebookStatus Status, IReadOnlyList<CellResult> Cells, TimeSpan Time)
{
    /// <summary>The file with what a failed notebook gave before it failed; null where there is none.</summary>
    internal string? Kept { get; init; }

    /// <summary>The cell that the notebook failed in; null for none.</summary>
    internal CellResult? Failed => Cells.FirstOrDefault(c => !c.IsFine);

    internal static NotebookResult Fresh(Target target) => new(target, NotebookStatus.Fresh, [], default);

    internal static NotebookResult NotRun(Target target) => new(target, NotebookStatus.NotRun, [], default);
}
