namespace Recount.Cli.Notebooks;

/// <summary>What a cell holds.</summary>
internal enum CellType
{
    /// <summary>Code, with its outputs.</summary>
    Code,

    /// <summary>Text in Markdown.</summary>
    Markdown,

    /// <summary>Text that is shown nowhere.</summary>
    Raw,
}
