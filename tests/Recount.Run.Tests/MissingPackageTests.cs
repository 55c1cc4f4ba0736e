using Recount.Cli.Run;
using Recount.Cli.Run.Building;
using Recount.Data;

namespace Recount.Run.Tests;

public class MissingPackageTests
{
    [Fact]
    public void Each_is_named_and_remembered_until_a_forced_run_looks_again()
    {
        using var source = new PackageSource(package => package == "absent.two" ? """{"versions":["1.9.0"]}""" : null);
        using var playground = Wanting(source.Port, "Absent.One", "Absent.Two");
        var before = playground.Bytes("n");

        var first = RunOwnHost(playground);
        var asked = source.Asked.Count();
        var second = RunOwnHost(playground);

        Assert.Equal(3, first.Code);
        Assert.Equal("""
            recount: the notebooks cannot be run here, as packages cannot be restored:
              Absent.One 2.0.0: no package source has it
              Absent.Two 2.0.0: no package source has this version

            """, first.Errors);
        Assert.Equal((first.Code, first.Errors), (second.Code, second.Errors));
        Assert.Equal(asked, source.Asked.Count());
        Assert.Equal(3, RunOwnHost(playground, "--force").Code);
        Assert.NotEqual(asked, source.Asked.Count());
        Assert.Equal(before, playground.Bytes("n"));
    }

    [Fact]
    public void The_main_job_says_so_and_verifies_what_is_there()
    {
        using var source = new PackageSource(_ => null);
        using var ledger = new VerifiedLedger();
        Want(ledger.PathOf(), source.Port, "Absent.One");
        ledger.Check("--accept");

        var (code, output, errors) = Playground.Call("--data", ledger.PathOf("data"));

        Assert.Equal("", errors);
        Assert.Contains("Notebooks are not run, as packages cannot be restored here:\n  Absent.One 2.0.0: no package source has it\n", output, StringComparison.Ordinal);
        Assert.Contains("verified: 3 of 3 claims", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public void Sources_that_keep_silent_are_said_to()
    {
        using var source = new PackageSource(_ => PackageSource.Silence);
        using var playground = Wanting(source.Port, "Absent.One", "Absent.Two");

        Assert.Equal(
            ["Absent.One 2.0.0: the package sources did not answer", "Absent.Two 2.0.0: the package sources did not answer"],
            Probe(playground, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void A_source_that_cannot_be_reached_is_named_for_each()
    {
        var port = PackageSource.FreePort();
        using var playground = Wanting(port, "Absent.One", "Absent.Two");

        Assert.Equal(
            [
                $"Absent.One 2.0.0: Unable to load the service index for source http://127.0.0.1:{port}/v3/index.json",
                $"Absent.Two 2.0.0: Unable to load the service index for source http://127.0.0.1:{port}/v3/index.json",
            ],
            Probe(playground, TimeSpan.FromMinutes(2)));
    }

    [Theory]
    [InlineData(null, 14)]
    [InlineData("", 14)]
    [InlineData("60", 60)]
    public void Sources_have_fourteen_seconds_or_what_is_set(string? set, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), PackageWait.Of(set));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("soon")]
    [InlineData("3601")]
    public void A_wait_that_is_none_is_refused(string set) =>
        Assert.Contains($"'{set}'", Assert.Throws<BadDataException>(() => PackageWait.Of(set)).Faults[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void What_was_answered_before_the_time_was_up_is_told_apart_from_what_was_not()
    {
        const string said = """
                 Restoring packages for probe.proj.csproj...
                   GET http://127.0.0.1:1/packages/absent.one/index.json
                   GET http://127.0.0.1:1/packages/absent.two/index.json
                   NotFound http://127.0.0.1:1/packages/absent.one/index.json 15ms
                   GET http://127.0.0.1:1/packages/present.one/index.json
                   OK http://127.0.0.1:1/packages/present.one/index.json 4ms
            """;
        (string, string)[] packages = [("Absent.One", "[2.0.0]"), ("Absent.Two", "[2.0.0]"), ("Absent.Three", "[2.0.0]"), ("Present.One", "[2.0.0]")];

        Assert.Equal(
            [
                "Absent.One 2.0.0: no package source has it of those that answered",
                "Absent.Three 2.0.0: the package sources did not answer",
                "Absent.Two 2.0.0: the package sources did not answer",
            ],
            new RestoreLog(said, packages).Silent());
    }

    [Fact]
    public void What_a_package_needs_and_lacks_is_named_as_well()
    {
        const string said = "Recount.Kernel.csproj : error NU1101: Unable to find package Absent.Deep. No packages exist with this id in source(s): s\n";

        Assert.Equal(["Absent.Deep: no package source has it"], new RestoreLog(said, [("Absent.One", "[2.0.0]")]).Missing());
    }

    private static IReadOnlyList<string> Probe(Playground playground, TimeSpan patience) => Assert.Throws<MissingPackagesException>(() =>
        new PackageProbe(Workspace.Of(playground.PathOf("data")), patience).ThrowIfMissing(retry: false, default)).Missing;

    private static (int Code, string Output, string Errors) RunOwnHost(Playground playground, params string[] args) =>
        Playground.Call(["run", "--data", playground.PathOf("data"), .. args]);

    private static Playground Wanting(int port, params string[] packages)
    {
        var playground = new Playground().Add("n", "print a");
        Want(playground.Root, port, packages);
        return playground;
    }

    private static void Want(string root, int port, params string[] packages)
    {
        Directory.CreateDirectory(Path.Combine(root, "lib"));
        File.WriteAllText(Path.Combine(root, "lib", "Notebooks.slnx"), "<Solution />");
        File.WriteAllText(Path.Combine(root, PackageVersions.File), $"""
            <Project>
              <ItemGroup Label="The notebook layer">
                {string.Concat(packages.Select(id => $"<PackageVersion Include=\"{id}\" Version=\"[2.0.0]\" />"))}
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="here" value="http://127.0.0.1:{port}/v3/index.json" allowInsecureConnections="true" />
              </packageSources>
            </configuration>
            """);
    }
}
