using System.Diagnostics;

namespace Recount.Run.Tests;

public class RunInterruptionTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 130)]
    [InlineData("KILL", 137)]
    public void An_interrupted_run_leaves_every_notebook_as_it_was_and_no_host_behind(string signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals.");
        using var playground = new Playground();
        var running = playground.PathOf("running");
        playground.Add("01", "print a", $"loop {running}").Add("02", "print a");
        var (first, second) = (playground.Bytes("01"), playground.Bytes("02"));
        using var run = Start(playground);
        WaitFor(() => File.Exists(running) && File.ReadAllText(running).Length > 0);
        var host = int.Parse(File.ReadAllText(running));

        using (var kill = Process.Start("kill", ["-" + signal, $"{run.Id}"]))
        {
            kill.WaitForExit();
        }

        Assert.True(run.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(code, run.ExitCode);
        Assert.Equal(first, playground.Bytes("01"));
        Assert.Equal(second, playground.Bytes("02"));
        Assert.Equal(["01.ipynb", "02.ipynb"], playground.Notebooks);
        WaitFor(() => !IsAlive(host));
    }

    private static Process Start(Playground playground)
    {
        var cli = Path.Combine(AppContext.BaseDirectory, "Recount.Cli.dll");
        var start = Interruptible.Dotnet(cli, "run", "--jobs", "1", "--data", playground.PathOf("data"), "--host", Playground.Host);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        return Process.Start(start)!;
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void WaitFor(Func<bool> condition) =>
        Assert.True(SpinWait.SpinUntil(() => { Thread.Sleep(50); return condition(); }, TimeSpan.FromSeconds(60)));
}
