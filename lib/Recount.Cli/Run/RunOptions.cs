namespace Recount.Cli.Run;

/// <summary>How notebooks are to be run.</summary>
/// <param name="TimeOut">How long a cell may take that has no tag of its own.</param>
/// <param name="KeepGoing">Whether the other notebooks run where one failed.</param>
/// <param name="Jobs">How many run at once.</param>
internal sealed record RunOptions(TimeSpan TimeOut, bool KeepGoing, int Jobs)
{
    /// <summary>The most that the outputs of one cell may hold, in characters.</summary>
    internal const int LongestOutput = 64 << 20;

    /// <summary>How they run where nobody says how.</summary>
    internal static RunOptions Usual => new(TimeSpan.FromSeconds(120), KeepGoing: false, UsualJobs);

    /// <summary>How long a host may take to have its kernels ready.</summary>
    internal static TimeSpan StartTimeOut { get; } = TimeSpan.FromMinutes(1);

    /// <summary>As many notebooks at once as there are cores, and memory for them.</summary>
    internal static int UsualJobs
    {
        get
        {
            // A host with both kernels was seen to take 1.2 GB.
            const long HostMemory = 1300L << 20;
            var byMemory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / HostMemory;
            return (int)Math.Clamp(byMemory, 1, Environment.ProcessorCount);
        }
    }
}
