using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;

namespace Recount.Cli.Report.Notebooks;

/// <summary>A reconciliation on a notebook's page: the ledger's own arithmetic, and the discrepancy as a call-out.</summary>
internal sealed class ReconciliationView(ReportData data, Arithmetic arithmetic)
{
    /// <summary>The view; null where the ledger does not know the check.</summary>
    internal Markup? Of(Reconciliation found, Links links)
    {
        if (data.Check(found.Check) is not { } result)
        {
            return null;
        }

        var notes = data.Of[found.Check].Select(d => Markup.Of($"""

            <div class="callout {Signs.Class(d.Result.Verdict)}" role="note"><p><strong><a href="{links.Discrepancy(d.Id)}">{d.Note.Headline}</a></strong> {d.Text}</p></div>
            """));
        return Markup.Of($"""
            <div class="reconciled">
            <p class="reading">{result.Check.Reading}{CheckEntry.Assumptions(result.Check)}</p>
            {arithmetic.Of(result, links)}
            <p class="where">reconciled with <a href="{links.Check(found.Check)}"><code>{found.Check}</code></a></p>{notes}
            </div>
            """);
    }
}
