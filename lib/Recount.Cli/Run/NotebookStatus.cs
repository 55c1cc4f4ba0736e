namespace Recount.Cli.Run;

/// <summary>What became of a notebook.</summary>
internal enum NotebookStatus
{
    /// <summary>Nothing that it rests on has changed since it was run.</summary>
    Fresh,

    /// <summary>Every cell ran.</summary>
    Passed,

    /// <summary>A cell failed.</summary>
    Failed,

    /// <summary>A notebook before it failed, or the user stopped the run.</summary>
    NotRun,
}
