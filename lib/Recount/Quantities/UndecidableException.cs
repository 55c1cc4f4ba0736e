namespace Recount.Quantities;

/// <summary>A derivation that cannot be carried out, because something it needs is missing.</summary>
/// <param name="missing">What is missing, as a noun phrase: "a divisor that is not nought".</param>
public sealed class UndecidableException(string missing) : Exception($"Undecidable: it lacks {missing}.")
{
    /// <summary>What is missing, as a noun phrase.</summary>
    public string Missing { get; } = missing;
}
