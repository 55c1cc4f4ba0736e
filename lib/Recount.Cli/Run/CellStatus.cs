namespace Recount.Cli.Run;

/// <summary>What became of a cell.</summary>
internal enum CellStatus
{
    /// <summary>It ran to its end; where it is expected to fail, it may have.</summary>
    Passed,

    /// <summary>It ended with an error.</summary>
    Failed,

    /// <summary>It took longer than it may, and was ended.</summary>
    TimedOut,

    /// <summary>It put out more than a notebook should hold, and was ended.</summary>
    TooLong,

    /// <summary>Its process ended under it.</summary>
    Died,

    /// <summary>It is empty, or its tag says not to run it.</summary>
    Skipped,

    /// <summary>One before it failed.</summary>
    NotRun,
}
