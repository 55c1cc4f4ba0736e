using System.Reflection;

namespace Recount.Cli.Report.Site;

/// <summary>The version of this program, without what a build machine may add to it.</summary>
internal static class AssemblyVersion
{
    internal static string Of { get; } = typeof(AssemblyVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
