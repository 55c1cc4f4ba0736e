using Recount.Cli.Run;
using Recount.Cli.Verify;

namespace Recount.Cli.Main;

/// <summary>Verifies what is committed in the notebooks.</summary>
internal sealed class VerifyStep(TextWriter output) : ICommandStep
{
    public int Run(Workspace workspace) =>
        new Verifying(workspace, output).Run([], null, null).Holds ? ExitCode.Success : ExitCode.Findings;
}
