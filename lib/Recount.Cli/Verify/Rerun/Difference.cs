namespace Recount.Cli.Verify.Rerun;

/// <summary>Something in a cell's outputs that another run gave otherwise.</summary>
/// <param name="Notebook">The notebook's name.</param>
/// <param name="Cell">The cell's id.</param>
/// <param name="Place">What of its outputs: <c>output 2, data[0].y[3]</c>.</param>
/// <param name="Committed">What the committed output has.</param>
/// <param name="Rerun">What the run gave.</param>
internal sealed record Difference(string Notebook, string Cell, string Place, string Committed, string Rerun)
{
    public override string ToString() => $"{Cell}, {Place}: {Committed} was committed, the run gave {Rerun}";
}
