namespace Recount.Cli;

/// <summary>What the command line tells the shell.</summary>
public static class ExitCode
{
    /// <summary>All is as it should be.</summary>
    public const int Success = 0;

    /// <summary>There is something to look at: a result that changed, a line that could not be read.</summary>
    public const int Findings = 1;

    /// <summary>The input is bad; nothing was written.</summary>
    public const int BadInput = 2;

    /// <summary>The packages that notebooks run on can't be restored.</summary>
    public const int MissingPackages = 3;

    public const string RunExplained = """
        Exit codes: 0 every cell ran; 1 a cell failed; 2 bad input (each fault on a line); 3 packages cannot be restored
        here (each on a line).
        """;

    public const string VerifyExplained = """
        Exit codes: 0 everything is as the ledger has it; 1 something is not; 2 bad input (each fault on a line); 3 it is,
        but --rerun could not run the notebooks.
        """;

    public const string Explained = """
        Exit codes: 0 all as recorded; 1 something changed (a verdict, a new discrepancy, a number that nobody
        accounts for); 2 bad input (each fault on a line: file, line, column, what is wrong, what would be right).
        """;
}
