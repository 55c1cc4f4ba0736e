namespace Recount.Cli.Verify;

/// <summary>Something in a notebook, or among all of them, that is not as it should be.</summary>
/// <param name="Notebook">The notebook's name; empty where it is about all of them.</param>
/// <param name="Place">The cell, or what else it is about; empty for the notebook as a whole.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
internal sealed record VerifyFinding(string Notebook, string Place, string Message)
{
    public override string ToString() => Place.Length > 0 ? $"{Place}: {Message}" : Message;
}
