namespace Recount.Discrepancies;

/// <summary>What is written about a discrepancy: one note for each check that does not hold outright and matters.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Check">The check that finds it.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="ChangesConclusion">Whether it changes a conclusion that the article draws.</param>
/// <param name="Headline">What is wrong, in a few words.</param>
/// <param name="Text">
/// What the article says, what the recount gives, which reading is likelier and why, what it changes; figures are put
/// in for names in braces.
/// </param>
/// <param name="Line">The line of the table, for messages.</param>
public sealed record DiscrepancyNote(
    string Id, string Check, DiscrepancyKind Kind, bool ChangesConclusion, string Headline, string Text, int Line);
