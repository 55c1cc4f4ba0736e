using Recount.Cli.Run.Reporting;

namespace Recount.Cli.Verify.Certificates;

/// <summary>Writes a certificate for people: what is wrong first, then what was verified, then what was not.</summary>
internal sealed class CertificateText(TextWriter output, Terminal terminal)
{
    private const int Shown = 20;

    internal void Write(Certificate certificate)
    {
        foreach (var notebook in certificate.Notebooks)
        {
            var sign = notebook.Findings.Count == 0 ? "●" : "✕";
            output.WriteLine($"{sign} {terminal.Bold(notebook.Name)}  {RunText.Count(notebook.CodeCells, "cell")}, "
                + $"{notebook.Reconciled.Count} reconciled, {RunText.Count(notebook.Charts, "chart")} with "
                + $"{RunText.Count(notebook.Points, "point")}, {RunText.Count(notebook.Claims.Count, "claim")}");
            WriteSome(notebook.Findings);
        }

        WriteSome(certificate.Overall);
        foreach (var notebook in (certificate.Differences ?? []).GroupBy(d => d.Notebook, StringComparer.Ordinal))
        {
            output.WriteLine($"✕ {terminal.Bold(notebook.Key)}  another run differs");
            WriteSome([.. notebook]);
        }

        Conclude(certificate);
    }

    private void Conclude(Certificate certificate)
    {
        var (claims, checks, notes) = certificate.Totals;
        int Sum(Func<VerifiedNotebook, int> count) => certificate.Notebooks.Sum(count);

        output.WriteLine(terminal.Bold(certificate.Holds ? "verified" : "not verified")
            + $": {Sum(n => n.Claims.Count)} of {claims} claims, {Sum(n => n.Reconciled.Count)} of {checks} checks and "
            + $"{Sum(n => n.Notes.Count)} of {notes} discrepancies in {RunText.Count(certificate.Notebooks.Count, "notebook")}, "
            + $"{RunText.Count(Sum(n => n.Points), "point")} of {RunText.Count(Sum(n => n.Charts), "chart")}"
            + (certificate.Differences is { Count: 0 } ? ", and another run gives the same" : ""));
        foreach (var not in certificate.NotVerified)
        {
            output.WriteLine(terminal.Dim("not verified: " + not));
        }
    }

    private void WriteSome<T>(IReadOnlyList<T> lines)
    {
        foreach (var line in lines.Take(Shown))
        {
            output.WriteLine("    " + line);
        }

        if (lines.Count > Shown)
        {
            output.WriteLine($"    and {lines.Count - Shown} more; --json has them all");
        }
    }
}
