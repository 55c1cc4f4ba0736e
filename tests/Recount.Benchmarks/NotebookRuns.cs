using System.ComponentModel;
using System.Diagnostics;

namespace Recount.Benchmarks;

/// <summary>Measures how long running and verifying the repository's notebooks takes, in a copy of it.</summary>
/// <param name="recount">The published command.</param>
/// <param name="scratch">A folder for the copy.</param>
internal sealed class NotebookRuns(string recount, string scratch)
{
    private const string Host = "lib/Recount.Kernel/bin/Recount.Kernel.dll";
    private const string Kernel = ".net-csharp";

    private readonly string _copy = Path.Combine(scratch, "repository");

    /// <summary>Measures, and says what cannot be.</summary>
    internal void Measure(Action<string, Measurement> print, Action<string> cannot)
    {
        Copy();
        print("recount verify", Measurement.Median(5, recount, "verify", "--data", Path.Combine(_copy, "data")));
        if (!File.Exists(Path.Combine(Repository.Root, Host)))
        {
            cannot("notebooks: their host is not built; dotnet build lib/Notebooks.slnx does where its packages restore");
            return;
        }

        string[] where = ["--data", Path.Combine(_copy, "data"), "--host", Path.Combine(_copy, Host)];
        print("recount run --force, all notebooks", Measurement.Median(3, recount, ["run", "--force", .. where]));
        print("recount run, nothing changed", Measurement.Median(5, recount, ["run", .. where]));
        if (Jupyter(["kernelspec", "list"], _copy)?.Contains(Kernel, StringComparison.Ordinal) == true)
        {
            print("nbconvert --execute, one by one", Nbconvert());
        }
        else
        {
            cannot($"nbconvert: there is no jupyter with a kernel {Kernel}");
        }
    }

    private Measurement Nbconvert()
    {
        var clock = Stopwatch.StartNew();
        foreach (var notebook in Directory.GetFiles(Path.Combine(_copy, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal))
        {
            if (Jupyter(["nbconvert", "--execute", "--to", "html", "--output-dir", scratch, notebook], Path.GetDirectoryName(notebook)!) is null)
            {
                throw new InvalidOperationException($"nbconvert failed with {notebook}");
            }
        }

        return new Measurement(clock.Elapsed.TotalMilliseconds, double.NaN);
    }

    // Outputs are written, so that nothing may stand where somebody works; what is built is copied, not built again.
    private void Copy()
    {
        foreach (var part in new[] { "data", "notebooks", "lib" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, part), "*", SearchOption.AllDirectories))
            {
                var relative = Path.GetRelativePath(Repository.Root, file);
                if (!relative.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "node_modules"))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_copy, relative))!);
                    File.Copy(file, Path.Combine(_copy, relative));
                }
            }
        }

        File.Copy(Path.Combine(Repository.Root, "Directory.Packages.props"), Path.Combine(_copy, "Directory.Packages.props"));
    }

    // What it said; null where it is not there, or failed.
    private static string? Jupyter(IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo("jupyter", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? said + errors.Result : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
