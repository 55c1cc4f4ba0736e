using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.FSharp;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace Recount.Kernel;

/// <summary>Sets the kernels up as front ends do.</summary>
internal static class Kernels
{
    /// <summary>The kernels by name, in one that passes cells on; F# only where it is asked for, as it costs a second.</summary>
    internal static CompositeKernel Create(IReadOnlyCollection<string> names)
    {
        var all = new CompositeKernel();
        all.Add(CSharp(), ["c#", "C#"]);
        if (names.Contains("fsharp"))
        {
            all.Add(FSharp(), ["f#", "F#"]);
        }

        all.UseImportMagicCommand();
        all.DefaultKernelName = "csharp";
        return all;
    }

    private static CSharpKernel CSharp() => new CSharpKernel()
        .UseNugetDirective((kernel, packages) =>
        {
            kernel.AddAssemblyReferences(packages.SelectMany(p => p.AssemblyPaths));
            return Task.CompletedTask;
        })
        .UseKernelHelpers()
        .UseWho()
        .UseValueSharing();

    private static FSharpKernel FSharp() => new FSharpKernel()
        .UseDefaultFormatting()
        .UseNugetDirective((kernel, packages) =>
        {
            kernel.AddAssemblyReferencesAndPackageRoots(packages.SelectMany(p => p.AssemblyPaths), packages.Select(p => p.PackageRoot));
            return Task.CompletedTask;
        })
        .UseKernelHelpers()
        .UseWho()
        .UseValueSharing();
}
