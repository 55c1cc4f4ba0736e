namespace Recount.Notebooks.Reconciling;

/// <summary>A cell and the ledger do not agree, or a cell names what is not there.</summary>
/// <param name="message">What is amiss.</param>
public sealed class ReconciliationException(string message) : Exception(message);
