using System.Diagnostics;

namespace Recount.Run.Tests;

public class FullDiskTests
{
    [Fact]
    public void On_a_full_disk_the_old_notebook_stays_whole()
    {
        var place = Directory.CreateTempSubdirectory("recount-disk-").FullName;
        Assert.SkipUnless(OperatingSystem.IsLinux() && Command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place),
            "A small disk cannot be mounted here: that takes Linux and root.");
        try
        {
            using var playground = new Playground(Path.Combine(place, "repository"));
            playground.Add("n", "megabytes 2");
            var before = playground.Bytes("n");

            var (code, _, errors) = playground.Run();

            Assert.Equal(2, code);
            Assert.Contains("space", errors, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(before, playground.Bytes("n"));
            Assert.Equal(["n.ipynb"], playground.Notebooks);
        }
        finally
        {
            Command("umount", "-l", place);
            Directory.Delete(place);
        }
    }

    private static bool Command(string name, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(name, args) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
