namespace Recount.Kernel;

/// <summary>A cell to run.</summary>
/// <param name="Kernel">The kernel's name: <c>csharp</c> or <c>fsharp</c>.</param>
/// <param name="Code">The cell's text.</param>
internal sealed record CellRequest(string Kernel, string Code);
