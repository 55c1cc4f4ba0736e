using Recount.Cli.Run;

namespace Recount.Cli.Main;

/// <summary>A part of the main job that comes after the check.</summary>
internal interface ICommandStep
{
    /// <summary>Does its part, says what came of it, and gives an exit code.</summary>
    int Run(Workspace workspace);
}
