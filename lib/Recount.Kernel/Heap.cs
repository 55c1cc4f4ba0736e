namespace Recount.Kernel;

/// <summary>Room for what F# allocates until its first cells have run: to collect it costs more time than it frees memory.</summary>
internal static class Heap
{
    // More hardly helps, as new pages cost time as well; C# alone fills too little for any of it.
    private const long WithFSharp = 512L << 20;
    private const int LargestPartOfMemory = 16;

    /// <summary>Lets the collector rest until that much is allocated; from then on, or where there is less memory, it works as ever.</summary>
    internal static void ReserveForFSharp()
    {
        var room = Math.Min(WithFSharp, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / LargestPartOfMemory);
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
