using Recount.Checks;
using Recount.Claims;
using Recount.Data;
using Recount.Discrepancies;
using Recount.Notebooks.Reconciling;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Notebooks.Formatting;

/// <summary>What is shown of reconciliations, checks, claims and discrepancies.</summary>
internal static class Cards
{
    internal static Card Of(Reconciliation reconciliation)
    {
        var card = Of(reconciliation.Result) with { Callout = Callout(reconciliation.Discrepancy) };
        return reconciliation.Agrees
            ? card
            : card with { Signs = new Signs("#c04a00", "≠", "cell and ledger disagree"), Lines = [("!", reconciliation.Disagreement), .. card.Lines] };
    }

    internal static Card Of(CheckResult result)
    {
        List<(string, string)> lines = [("read", result.Check.Reading)];
        if (result.Check.Assumptions.Length > 0)
        {
            lines.Add(("assumed", result.Check.Assumptions));
        }

        lines.Add(("recounted", Worked(result.Filled, result.Computed, result.Missing)));
        lines.Add(($"stated, should be {Relations.Sign(result.Check.Relation)}", Worked(result.FilledComparison, result.Stated, result.Missing)));
        if (result.Size is { Amount.Sign: not 0 } size)
        {
            lines.Add(("apart", size.ToString()));
        }

        return new Card(Signs.Of(result.Verdict), result.Check.Id, lines, null);
    }

    internal static Card Of(ClaimResult result) => Of(result.Claim) with
    {
        Signs = Signs.Of(result.Standing),
        Callout = result.Checks.Count > 0 ? null : ("Not checked", result.Claim.UncheckedReason),
    };

    internal static Card Of(Claim claim)
    {
        var allowed = claim.Quantity is { } quantity ? QuantityText.Allowed(quantity) : "nothing that can be counted";
        return new Card(
            new Signs("#6b6b6b", "·", "claimed"),
            claim.Id,
            [
                ("about", $"{claim.Subject}, {claim.Metric}"),
                ("printed", claim.Printed),
                ("allows", allowed),
                ("as of", claim.AsOf?.ToString() ?? "no date given"),
                ("says", claim.Source),
            ],
            null);
    }

    internal static Card Of(Discrepancy discrepancy) => new(
        Signs.Of(discrepancy.Result.Verdict),
        discrepancy.Id,
        [
            ("kind", Words.Of(discrepancy.Note.Kind).Replace('_', ' ') + (discrepancy.Note.ChangesConclusion ? ", changes a conclusion" : "")),
            ("size", discrepancy.Size.Length > 0 ? discrepancy.Size : "unknown"),
        ],
        Callout(discrepancy));

    internal static Grid Of(VerdictTable table) => new(
        ["claim", "printed", "about", "standing", "checks"],
        [false, false, false, false, true],
        [
            .. table.Claims.Select(c => (IReadOnlyList<string>)
            [
                c.Claim.Id,
                c.Claim.Printed,
                $"{c.Claim.Subject}, {c.Claim.Metric}",
                $"{Signs.Of(c.Standing).Glyph} {Signs.Of(c.Standing).Word}",
                c.Checks.Count > 0 ? Cell.Text(c.Checks.Count) : "not checked: " + c.Claim.UncheckedReason,
            ]),
        ],
        "");

    private static (string, string)? Callout(Discrepancy? discrepancy) =>
        discrepancy is { } d ? (d.Note.Headline, d.Text) : null;

    private static string Worked(string filled, Quantity? quantity, string missing)
    {
        if (quantity is not { } q)
        {
            return $"nothing, for want of {missing}";
        }

        var printed = QuantityText.AsPrinted(q);
        var allowed = q.Allowed == q.Printed ? "" : $", allowing {QuantityText.Allowed(q)}";
        return filled == printed ? printed + allowed : $"{filled} = {printed}{allowed}";
    }


}
