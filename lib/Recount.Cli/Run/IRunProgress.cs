namespace Recount.Cli.Run;

/// <summary>Is told how a run goes; several notebooks may tell at once.</summary>
internal interface IRunProgress
{
    /// <summary>A notebook begins a cell.</summary>
    void Begin(Target target, int done, int all, string cell);

    /// <summary>A notebook is done with.</summary>
    void End(NotebookResult result);
}
