namespace Recount.Cli.Extract;

/// <summary>The exit codes of the command.</summary>
internal static class ExitCodes
{
    /// <summary>All was read.</summary>
    public const int Success = 0;

    /// <summary>Some lines were bad; the others were read.</summary>
    public const int SomeBad = 1;

    /// <summary>An input could not be read; nothing was written.</summary>
    public const int BadInput = 2;
}
