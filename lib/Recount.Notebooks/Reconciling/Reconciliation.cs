using Recount.Discrepancies;
using Recount.Quantities;
using Recount.Notebooks.Amounts;
using Recount.Verdicts;

namespace Recount.Notebooks.Reconciling;

/// <summary>A figure derived twice: once by the ledger, once in a cell.</summary>
/// <param name="Result">The ledger's derivation and its verdict.</param>
/// <param name="Discrepancy">What is written about it; null where there is nothing to say.</param>
/// <param name="Value">The cell's; null for a check that cannot be decided.</param>
public sealed record Reconciliation(CheckResult Result, Discrepancy? Discrepancy, Recounted? Value)
{
    /// <summary>Relative, and for numbers below one absolute: floating point against exact fractions and roots of twelve digits.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>The check's id.</summary>
    public string Id => Result.Check.Id;

    /// <summary>Whether both came to the same.</summary>
    public bool Agrees => Disagreement.Length == 0;

    /// <summary>What the two do not agree on, in a sentence; empty where they agree.</summary>
    public string Disagreement => (Value, Result.Computed) switch
    {
        (null, null) => "",
        (null, { } ledger) => $"The cell calls {Id} undecided; the ledger computes {QuantityText.AsPrinted(ledger)}.",
        ({ } cell, null) => $"The cell computes {cell.Printed}; for the ledger {Id} cannot be decided for want of {Result.Missing}.",
        ({ } cell, { } ledger) when !Same(cell.Printed, ledger.Printed) =>
            $"The cell computes {cell.Printed}, the ledger {ledger.Printed} ({QuantityText.AsPrinted(ledger)}) for {Id}: {Result.Check.Source}",
        ({ Allowed: { } allowed }, { } ledger) when !Same(allowed, ledger.Allowed) =>
            $"The cell allows {allowed}, the ledger {ledger.Allowed} for {Id}: {Result.Check.Source}",
        _ => "",
    };

    private static bool Same(Span cell, Interval ledger) => Same(cell.Low, ledger.Low) && Same(cell.High, ledger.High);

    private static bool Same(double cell, Bound ledger) => ledger.IsFinite
        ? Math.Abs(cell - ledger.Value.ToDouble()) <= Tolerance * Math.Max(1, Math.Abs(cell))
        : double.IsInfinity(cell) && Math.Sign(cell) == ledger.Direction;
}
