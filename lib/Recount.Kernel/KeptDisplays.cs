namespace Recount.Kernel;

/// <summary>
/// Functions in place of .NET Interactive's own, which tell another id when a display is updated than when it was shown: with
/// two displays alike, nobody could say which of them an update is for.
/// </summary>
internal sealed class KeptDisplays
{
    private static readonly Dictionary<string, string> Functions = new(StringComparer.Ordinal)
    {
        ["csharp"] = """
            Microsoft.DotNet.Interactive.Formatting.DisplayedValue display(object value, params string[] mimeTypes) =>
                Microsoft.DotNet.Interactive.KernelInvocationContextExtensions.Display(
                    Microsoft.DotNet.Interactive.KernelInvocationContext.Current, value, mimeTypes);
            static Microsoft.DotNet.Interactive.Formatting.DisplayedValue Display(this object value, params string[] mimeTypes) =>
                Microsoft.DotNet.Interactive.KernelInvocationContextExtensions.Display(
                    Microsoft.DotNet.Interactive.KernelInvocationContext.Current, value, mimeTypes);
            """,
        ["fsharp"] = """
            let display (value: obj) =
                Microsoft.DotNet.Interactive.KernelInvocationContextExtensions.Display(
                    Microsoft.DotNet.Interactive.KernelInvocationContext.Current, value)
            """,
    };

    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);

    /// <summary>What a kernel has to run before a cell that shows values by name; null where it has, or need not.</summary>
    internal string? Before(CellRequest cell) =>
        cell.Code.Contains("display", StringComparison.OrdinalIgnoreCase)
        && Functions.TryGetValue(cell.Kernel, out var functions)
        && _defined.Add(cell.Kernel) ? functions : null;
}
