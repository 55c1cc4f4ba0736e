using Recount.Checks;
using Recount.Discrepancies;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Cli.Check;

/// <summary>Writes discrepancies for people: what does not hold, its arithmetic, and the nearest change that would turn it.</summary>
internal sealed class DiscrepancyLines(TextWriter output, Terminal terminal)
{
    internal void Write(CheckView view, bool all)
    {
        var shown = view.Discrepancies.Where(d => all || d.Note.ChangesConclusion).ToList();
        output.WriteLine();
        output.WriteLine(terminal.Bold(all
            ? $"{shown.Count} discrepancies, worst first"
            : shown.Count == 1 ? "1 discrepancy changes what an article concludes"
            : $"{shown.Count} discrepancies change what an article concludes, worst first"));
        var verdicts = new[] { Verdict.Inconsistent, Verdict.ConsistentByRounding, Verdict.Undecidable };
        output.WriteLine(terminal.Dim(string.Join("   ", verdicts.Select(v => $"{Legend.Sign(v)} {Legend.Word(v)}")) + "   ! changes a conclusion"));
        var flips = new FlipFinder(view.Audit.Recounting.Ledger);
        foreach (var discrepancy in shown)
        {
            var sign = Legend.Sign(discrepancy.Result.Verdict);
            var mark = discrepancy.Note.ChangesConclusion ? "!" : " ";
            output.WriteLine($"{sign}{mark}{terminal.Bold(discrepancy.Note.Check)}  {discrepancy.Note.Headline}");
            output.WriteLine("    " + terminal.Dim(Arithmetic(discrepancy, flips)));
        }
    }

    private static string Arithmetic(Discrepancy discrepancy, FlipFinder flips)
    {
        var result = discrepancy.Result;
        if (result.Verdict == Verdict.Undecidable)
        {
            return $"{result.FilledComparison}: undecidable without {result.Missing}";
        }

        var relation = result.Check.Relation;
        var computed = QuantityText.Allowed(result.Computed!.Value);
        var stated = QuantityText.Allowed(result.Stated!.Value);
        var touching = result.Meeting == Meeting.Touching ? ", which only touch" : "";
        var size = result.Size is { Amount.Sign: not 0 } apart ? $" ({apart})" : "";
        var turn = flips.Nearest(result) is { } flip ? $"; turns at {flip.Id} = {flip.Instead}" : "";
        var later = result.Timing == Timing.Later ? "; known only later" : "";
        return $"{result.Filled} {Symbol(relation)} {result.FilledComparison}?  {computed} against {stated}{touching}{size}{turn}{later}";
    }

    private static string Symbol(Relation relation) => relation switch
    {
        Relation.AtMost => "≤",
        Relation.AtLeast => "≥",
        _ => Relations.Sign(relation),
    };
}
