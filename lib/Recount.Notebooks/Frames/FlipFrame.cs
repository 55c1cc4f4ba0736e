using Deedle;
using Recount.Verdicts;

namespace Recount.Notebooks.Frames;

/// <summary>For every check the nearest change of one figure that would turn its verdict, where there is one.</summary>
internal static class FlipFrame
{
    internal static Frame<string, string> Of(Recounting recounting)
    {
        var finder = new FlipFinder(recounting.Ledger);
        var flips = recounting.Checks
            .Select(result => (Result: result, Flip: finder.Nearest(result)!))
            .Where(row => row.Flip is not null)
            .ToList();
        return new FrameOf<(CheckResult Result, Flip Flip)>(flips, f => f.Result.Check.Id)
            .Text("verdict", f => Data.Words.Of(f.Result.Verdict))
            .Text("figure", f => f.Flip.Id)
            .Text("printed", f => recounting.Ledger.Claim(f.Flip.Id)?.Printed ?? recounting.Ledger.Reference(f.Flip.Id)?.Printed)
            .Text("instead", f => f.Flip.Instead)
            .Number("by", f => f.Flip.By.ToDouble())
            .Number("relative", f => f.Flip.Relative.ToDouble())
            .Text("unit", f => f.Flip.Unit.Name)
            .Frame;
    }
}
