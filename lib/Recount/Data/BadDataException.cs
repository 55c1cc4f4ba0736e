namespace Recount.Data;

/// <summary>The input is not what it should be; carries every fault that was found.</summary>
/// <param name="faults">At least one fault.</param>
public sealed class BadDataException(IReadOnlyList<Fault> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>Every fault that was found, by file and line.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
