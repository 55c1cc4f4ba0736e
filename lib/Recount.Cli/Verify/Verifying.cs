using Recount.Cli.Run;
using Recount.Cli.Verify.Certificates;
using Recount.Cli.Verify.Rerun;
using Recount.Data;

namespace Recount.Cli.Verify;

/// <summary>Verifies notebooks and writes the certificate for people.</summary>
internal sealed class Verifying(Workspace workspace, TextWriter output)
{
    /// <summary>Verifies the notebooks named, or all.</summary>
    /// <param name="named">The notebooks; none for all.</param>
    /// <param name="rerun">Runs them anew and compares; null where that is not asked for.</param>
    /// <param name="noRerun">Says why they could not be run anew; null where they could, or nobody asked.</param>
    /// <exception cref="BadDataException">The data or a notebook cannot be read.</exception>
    internal Certificate Run(IReadOnlyList<string> named, Func<IReadOnlyList<Difference>?>? rerun, Func<string?>? noRerun)
    {
        var faults = new Faults();
        var paths = workspace.Find(named, faults);
        var recounting = Recounting.Of(Ledger.Load(workspace.Data));
        var verifier = new NotebookVerifier(workspace, recounting);
        var notebooks = paths.Select(path => verifier.Verify(path, faults)).OfType<VerifiedNotebook>().ToList();
        faults.ThrowIfAny();
        var differences = rerun?.Invoke();
        var certificate = CertificateMaker.Make(
            workspace, recounting, notebooks, named.Count == 0, differences, noRerun?.Invoke() ?? "recount verify --rerun finds out");
        new CertificateText(output, Terminal.OfProcess()).Write(certificate);
        return certificate;
    }
}
