using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recount.Cli.Report;
using Recount.Data;

namespace Recount.Report.Tests;

/// <summary><c>recount report</c> as a user runs it: watched, opened, with originals.</summary>
public sealed class CommandTests(Chromium chromium) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recount-command-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Watched_pages_show_what_changed_until_the_user_ends_it()
    {
        var end = TestContext.Current.CancellationToken;
        var data = Copy(Repository.Data, _folder.CreateSubdirectory("data"));
        await using var visit = await chromium.VisitAsync(1280);
        using var run = new ProgramRun(["report", "--watch", "--data", data, "--out", PathOf("site")]);
        run.Line("Ctrl-C ends it", end);
        await visit.Page.GotoAsync(new Uri(PathOf("site/articles.html")).AbsoluteUri);

        var about = Path.Combine(data, "about.md");
        await File.WriteAllTextAsync(about, (await File.ReadAllTextAsync(about, end)).Replace("# Did", "# Anew: did", StringComparison.Ordinal), end);

        await Assertions.Expect(visit.Page).ToHaveTitleAsync(new Regex("Anew"), new PageAssertionsToHaveTitleOptions { Timeout = Visit.Patience });
        run.Interrupt();
        Assert.Equal(0, await run.EndAsync(end));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_fault_while_watching_is_told_and_the_pages_stay()
    {
        var end = TestContext.Current.CancellationToken;
        var data = Copy(Repository.Data, _folder.CreateSubdirectory("data"));
        using var run = new ProgramRun(["report", "--watch", "--data", data, "--out", PathOf("site")]);
        run.Line("Ctrl-C ends it", end);
        var claims = Path.Combine(data, "claims.csv");
        var before = await File.ReadAllTextAsync(claims, end);

        await File.WriteAllTextAsync(claims, before + "no,such,row\n", end);
        run.Line("claims.csv", end);
        run.Line("stay as they were", end);
        await File.WriteAllTextAsync(claims, before, end);
        run.Line("pages:", end);
        Assert.True(File.Exists(PathOf("site/claims.html")));
    }

    [Fact]
    public void A_change_made_while_the_first_build_ran_is_not_missed()
    {
        var data = Copy(Repository.Data, _folder.CreateSubdirectory("data"));
        var request = new ReportRequest(data, PathOf("site")) { Notebooks = PathOf("none"), IsWatched = true };
        var before = Watching.State(request);
        File.AppendAllText(Path.Combine(data, "about.md"), "\nMore.\n");
        using var told = new StringWriter();
        var looks = 0;

        Watching.Watch(request, before, told, () => looks++ == 3);

        Assert.Contains("pages:", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_still_being_written_is_told_of_once_and_read_when_it_is_closed()
    {
        var data = Copy(Repository.Data, _folder.CreateSubdirectory("data"));
        var request = new ReportRequest(data, PathOf("site")) { Notebooks = PathOf("none"), IsWatched = true };
        var before = Watching.State(request);
        var about = Path.Combine(data, "about.md");
        File.AppendAllText(about, "\nMore.\n");
        var writing = new FileStream(about, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var told = new StringWriter();
        var looks = 0;

        Watching.Watch(request, before, told, () =>
        {
            if (looks == 4)
            {
                writing.Dispose();
            }

            return looks++ == 6;
        });

        var lines = told.ToString().Split('\n');
        Assert.Single(lines, line => line.Contains(about, StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("pages:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_front_page_is_given_to_the_users_opener()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the shell opens pages there");
        var end = TestContext.Current.CancellationToken;
        var opener = Path.Combine(_folder.CreateSubdirectory("bin").FullName, OperatingSystem.IsMacOS() ? "open" : "xdg-open");
        await File.WriteAllTextAsync(opener, $"#!/bin/sh\necho \"$1\" > '{PathOf("opened.new")}' && mv '{PathOf("opened.new")}' '{PathOf("opened")}'\n", end);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(opener, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        using var run = new ProgramRun(["report", "--open", "--data", Repository.Data, "--notebooks", PathOf("none"), "--out", PathOf("a site")], PathOf("bin"));

        Assert.Equal(0, await run.EndAsync(end));
        while (!File.Exists(PathOf("opened")))
        {
            await Task.Delay(20, end);
        }

        var address = (await File.ReadAllTextAsync(PathOf("opened"), end)).Trim();
        Assert.Equal(new Uri(PathOf("a site/index.html")).AbsoluteUri, address);
        Assert.True(File.Exists(new Uri(address).LocalPath));
    }

    [Fact]
    public async Task A_site_with_originals_goes_into_no_folder_that_git_would_take_in()
    {
        var end = TestContext.Current.CancellationToken;
        var originals = _folder.CreateSubdirectory("originals").FullName;
        var copy = _folder.CreateSubdirectory("working-copy").FullName;
        await Git(copy, ["init", "--quiet"]);
        await File.WriteAllTextAsync(Path.Combine(copy, ".gitignore"), "reports/\n", end);

        var fault = Assert.Throws<BadDataException>(() => LocalFolder.Demand(Path.Combine(copy, "site")));
        Assert.Contains("--out", fault.Message, StringComparison.Ordinal);
        LocalFolder.Demand(Path.Combine(copy, "reports"));
        LocalFolder.Demand(PathOf("elsewhere"));

        using var run = new ProgramRun(["report", "--data", Repository.Data, "--originals", originals, "--out", Path.Combine(copy, "site")]);
        Assert.Equal(2, await run.EndAsync(end));
        Assert.False(Directory.Exists(Path.Combine(copy, "site")));
    }

    [Fact]
    public async Task A_site_with_originals_has_no_address_to_be_published_at()
    {
        using var run = new ProgramRun(
            ["report", "--data", Repository.Data, "--originals", _folder.FullName, "--address", "https://example.org/", "--out", PathOf("site")]);

        Assert.Equal(2, await run.EndAsync(TestContext.Current.CancellationToken));
        Assert.Contains(run.Written, line => line.Contains("must not be published", StringComparison.Ordinal));
    }

    private static async Task Git(string folder, string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder };
        using var git = System.Diagnostics.Process.Start(start)!;
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, git.ExitCode);
    }

    private static string Copy(string from, DirectoryInfo to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.Contains("originals", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to.FullName, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return to.FullName;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
