namespace Recount.Report.Tests;

/// <summary>Notebooks made by hand: one as a reader would meet it, one that means harm.</summary>
internal static class HandMade
{
    internal static string Notebooks => Path.Combine(AppContext.BaseDirectory, "Notebooks");
}
