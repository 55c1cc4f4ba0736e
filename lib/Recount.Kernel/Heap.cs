namespace Recount.Kernel;

/// <summary>Room for what a notebook allocates in its few seconds: collecting it costs more time than it frees memory.</summary>
internal static class Heap
{
    // Some twice of what notebooks allocate, and of what F# does until its first cell has run.
    private const long Usual = 256L << 20;
    private const long WithFSharp = 1L << 30;

    private const int LargestPartOfMemory = 16;

    /// <summary>Lets the collector rest until that much is allocated; from then on, or where there is less memory, it works as ever.</summary>
    internal static void Reserve(bool fsharp)
    {
        var room = Math.Min(fsharp ? WithFSharp : Usual, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / LargestPartOfMemory);
        try
        {
            GC.TryStartNoGCRegion(room, disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this runtime's collector can set aside at once.
        }
    }
}
