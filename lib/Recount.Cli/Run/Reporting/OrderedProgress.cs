namespace Recount.Cli.Run.Reporting;

/// <summary>Tells results in the order of the notebooks, whichever is done first; on a terminal also what goes on.</summary>
internal sealed class OrderedProgress(IReadOnlyList<Target> targets, RunText text, LiveLines? live) : IRunProgress
{
    private readonly Lock _turn = new();
    private readonly Dictionary<Target, NotebookResult> _done = new(ReferenceEqualityComparer.Instance);
    private int _told;

    public void Begin(Target target, int done, int all, string cell)
    {
        lock (_turn)
        {
            live?.Show(target.Document.Name, $"{done}/{all}  {cell}");
        }
    }

    public void End(NotebookResult result)
    {
        lock (_turn)
        {
            live?.Clear(result.Target.Document.Name);
            _done.Add(result.Target, result);
            for (; _told < targets.Count && _done.TryGetValue(targets[_told], out var next); _told++)
            {
                text.Write(next);
            }

            live?.Draw();
        }
    }
}
