using Recount.Cli.Report;
using Recount.Cli.Run;

namespace Recount.Cli.Main;

/// <summary>Writes the report and says where it is.</summary>
internal sealed class SiteStep(TextWriter output) : ICommandStep
{
    public int Run(Workspace workspace)
    {
        ReportStep.Run(workspace.Data, workspace.Notebooks, Path.Combine(workspace.Root, "reports"), output);
        return ExitCode.Success;
    }
}
