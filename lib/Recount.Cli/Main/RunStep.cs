using Recount.Cli.Run;
using Recount.Cli.Run.Building;
using Recount.Data;

namespace Recount.Cli.Main;

/// <summary>Runs the notebooks that are not fresh, or says why they can't be run here.</summary>
internal sealed class RunStep(TextWriter output) : ICommandStep
{
    public int Run(Workspace workspace)
    {
        var faults = new Faults();
        var targets = TargetReader.Read(workspace, [], [], faults);
        faults.ThrowIfAny();
        using var interrupt = new Interrupt();
        try
        {
            var running = new Running(workspace, output) { Options = RunOptions.Usual };
            var results = running.Run(targets, interrupt.Token);
            return results.Any(r => r.Status is NotebookStatus.Failed or NotebookStatus.NotRun) ? ExitCode.Findings : ExitCode.Success;
        }
        catch (MissingPackagesException e)
        {
            output.WriteLine("Notebooks are not run, as packages cannot be restored here:");
            e.Missing.ToList().ForEach(package => output.WriteLine($"  {package}"));
            return ExitCode.Success;
        }
    }
}
