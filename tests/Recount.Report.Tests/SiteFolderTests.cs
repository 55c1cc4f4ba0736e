using Recount.Cli.Report.Site;
using Recount.Data;

namespace Recount.Report.Tests;

public sealed class SiteFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recount-site-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_with_other_files_is_refused_and_left_alone()
    {
        File.WriteAllText(PathOf("thesis.txt"), "mine");

        Assert.Throws<BadDataException>(() => SiteFolder.Write(_folder.FullName, Site("index.html")));
        Assert.Equal(["thesis.txt"], Names());
    }

    [Fact]
    public void Only_what_an_earlier_report_wrote_is_taken_away()
    {
        SiteFolder.Write(_folder.FullName, Site("index.html", "articles/000.html"));
        File.WriteAllText(PathOf("thesis.txt"), "mine");
        SiteFolder.Write(_folder.FullName, Site("index.html"));

        Assert.Equal([".recount-report", "index.html", "thesis.txt"], Names());
        Assert.False(Directory.Exists(PathOf("articles")));
    }

    [Fact]
    public void A_list_that_names_files_elsewhere_takes_nothing_away()
    {
        var outside = Directory.CreateTempSubdirectory("recount-outside-");
        File.WriteAllText(Path.Combine(outside.FullName, "a"), "mine");
        File.WriteAllText(PathOf(".recount-report"), $"../{outside.Name}/a\n{outside.FullName}/a\n");
        SiteFolder.Write(_folder.FullName, Site("index.html"));

        Assert.True(File.Exists(Path.Combine(outside.FullName, "a")));
        outside.Delete(recursive: true);
    }

    [Fact]
    public void Files_that_are_the_same_stay_untouched()
    {
        SiteFolder.Write(_folder.FullName, Site("index.html"));
        File.SetLastWriteTimeUtc(PathOf("index.html"), DateTime.UnixEpoch);
        SiteFolder.Write(_folder.FullName, Site("index.html"));

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(PathOf("index.html")));
    }

    private static SiteFiles Site(params string[] paths)
    {
        var files = new SiteFiles();
        foreach (var path in paths)
        {
            files.Add(path, "content of " + path);
        }

        return files;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private IEnumerable<string> Names() => _folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(f => f.Name).Order(StringComparer.Ordinal);
}
