namespace Recount.Cli;

/// <summary>What the command line tells the shell.</summary>
public static class ExitCode
{
    public const int AsRecorded = 0;
    public const int SomethingChanged = 1;
    public const int BadInput = 2;

    public const string Explained = """
        Exit codes: 0 all as recorded; 1 something changed (a verdict, a new discrepancy, a number that nobody
        accounts for); 2 bad input (each fault on a line: file, line, column, what is wrong, what would be right).
        """;
}
