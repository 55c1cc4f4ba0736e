using Recount.Data;

namespace Recount.Tests.Ledgers;

public class LedgerLoadTests
{
    [Fact]
    public void A_sound_folder_loads_whole()
    {
        using var small = SmallLedger.Create();

        var ledger = Ledger.Load(small.Folder);

        Assert.Equal(["900-shops", "900-shops-before", "900-margin"], ledger.Claims.Select(c => c.Id));
        Assert.Equal(5, ledger.Mentions.Count);
        Assert.Equal(3, ledger.Checks.Count);
        Assert.Equal("The Daily Shop", ledger.Article("900")!.Publisher);
    }

    [Theory]
    [InlineData("mentions.csv", ",900-shops,2", ",900-shop,2", "there is no claim \"900-shop\"")]
    [InlineData("mentions.csv", "300 shops,300,at_least,over,300", "300 shops,300,at_least,over,301", "301 is not what \"300\" says")]
    [InlineData("mentions.csv", "900,2,", "900,7,", "7 follows 1; 2 is expected")]
    [InlineData("mentions.csv", "at_least,over", "at_last,over", "\"at_last\" is not known here")]
    [InlineData("claims.csv", "15 per cent,15,", "15 per cent,16,", "differ from the mention")]
    [InlineData("claims.csv", "900-margin,900", "900-marge,900", "no mention states this claim")]
    [InlineData("claims.csv", "worldwide,the article itself,no,,,\n900-shops-before", "worldwide,the article itself,no,[1;2],,\n900-shops-before", "an interval of its own needs a reason")]
    [InlineData("claims.csv", "worldwide,the article itself,no,,,\n900-shops-before", "worldwide,the article itself,no,[5; 2],made up,\n900-shops-before", "is no interval")]
    [InlineData("references.csv", "312,312", "312,31o", "\"31o\" is no number")]
    [InlineData("references.csv", "312,312", "312,321", "321 is not what \"312\" says")]
    [InlineData("references.csv", "R002", "R001", "\"R001\" stands twice")]
    [InlineData("references.csv", "2024-12-31", "2024-13-31", "is no date")]
    [InlineData("references.csv", "primary,\nR002", "firm,\nR002", "\"firm\" is not known here; primary, secondary, weak are")]
    [InlineData("checks.csv", "R001,=", "R009,=", "there is no claim, reference or check \"R009\"")]
    [InlineData("checks.csv", "R001,=", "R001 +,=", "character 7: the expression ends where a value is expected")]
    [InlineData("checks.csv", "core,R002", "core,900-margin-reported", "the check leads back to itself: 900-margin-reported → 900-margin-reported")]
    [InlineData("checks.csv", "900-shops-rose,shops", "900-shops,shops", "\"900-shops\" stands twice")]
    [InlineData("checks.csv", ",reference,900-margin,", ",reference,900-marge,", "there is no claim \"900-marge\"")]
    [InlineData("discrepancies.csv", "900-margin-reported", "900-margin-told", "there is no check \"900-margin-told\"")]
    [InlineData("articles/900.md", "id: \"900\"", "id: \"901\"", "is not the file's name")]
    [InlineData("articles/900.md", "url: ''\n", "", "this key is missing")]
    [InlineData("articles/900.md", "sha256: ", "sha256: x", "is no SHA-256")]
    [InlineData("articles/900.md", "title: ", "title: [", "no plain YAML")]
    [InlineData("series.csv", "shops,Shops", "stores,Shops", "there is no such file")]
    public void What_is_wrong_is_named_with_its_file(string file, string old, string text, string expected)
    {
        using var small = SmallLedger.Create().Edit(file, old, text);

        var fault = Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults;

        Assert.Contains(fault, f => f.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("mentions.csv", "900,5,", "900,4,", "\"900, 4\" stands twice")]
    [InlineData("mentions.csv", "300 shops,300,", "300 shops,,", "the cell is empty")]
    [InlineData("articles/900.md", "file: 900.txt", "file: ../900.txt", "is a path; the name of a file is expected")]
    [InlineData("references.csv", "R002", "900-margin", "\"900-margin\" stands twice")]
    [InlineData("checks.csv", "=,900-margin,", "=,900-marge,", "there is no claim, reference or check \"900-marge\"")]
    public void So_is_what_an_expression_or_a_later_row_gets_wrong(string file, string old, string text, string expected)
    {
        using var small = SmallLedger.Create().Edit(file, old, text);

        var faults = Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults;

        Assert.Contains(faults, f => f.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("claims.csv", "id,article,subject", "id,artcle,subject")]
    [InlineData("references.csv", "primary,\nR002", "primary\nR002")]
    [InlineData("articles/900.md", "title: ", "title: [")]
    public void Rows_that_could_not_be_read_are_told_once_and_not_again_by_every_row_that_names_them(string file, string old, string text)
    {
        using var small = SmallLedger.Create().Edit(file, old, text);

        Assert.Single(Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults);
    }

    [Fact]
    public void A_chain_of_checks_that_is_too_long_is_refused()
    {
        using var small = SmallLedger.Create();
        for (var i = 0; i < 120; i++)
        {
            small.Append("checks.csv", $"900-c{i},shops,growth,900-shops,context,900-c{i + 1},=,900-shops,Again.,");
        }

        small.Append("checks.csv", "900-c120,shops,growth,900-shops,context,R001,=,900-shops,At last.,");

        var faults = Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults;

        Assert.Contains(faults, f => f.Message.StartsWith("more than 100 checks rest on each other", StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once_by_file_and_line()
    {
        using var small = SmallLedger.Create()
            .Edit("references.csv", "312,312", "312,x")
            .Edit("references.csv", "12.4,12.4", "12.4,y")
            .Edit("checks.csv", "900-margin,core", "900-margin,hard")
            .Edit("claims.csv", "15 per cent,15,", "15 per cent,z,");

        var faults = Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults;

        Assert.Contains(faults, f => f.File.EndsWith("references.csv", StringComparison.Ordinal) && f is { Line: 2, Column: "value" });
        Assert.Contains(faults, f => f.File.EndsWith("references.csv", StringComparison.Ordinal) && f is { Line: 3, Column: "value" });
        Assert.Contains(faults, f => f.File.EndsWith("checks.csv", StringComparison.Ordinal) && f is { Line: 4, Column: "bearing" });
        Assert.Contains(faults, f => f.File.EndsWith("claims.csv", StringComparison.Ordinal) && f is { Line: 4, Column: "value" });
        Assert.Equal(faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line), faults);
    }

    [Fact]
    public void A_longer_circle_is_told_with_its_way_round()
    {
        using var small = SmallLedger.Create()
            .Edit("checks.csv", "core,R001", "core,900-margin-reported")
            .Edit("checks.csv", "core,R002", "core,900-shops-counted");

        var faults = Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults;

        Assert.Contains(faults, f => f.Message.Contains(
            "900-shops-counted → 900-margin-reported → 900-shops-counted", StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_without_check_or_reason_is_a_fault()
    {
        using var small = SmallLedger.Create()
            .Edit("checks.csv", "900-margin-reported,money,reference,900-margin,core,R002,=,900-margin,", "900-margin-reported,money,reference,,core,R002,=,15%,");

        var faults = Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults;

        Assert.Contains(faults, f => f.Message.Contains("no check takes up \"900-margin\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Units_that_do_not_fit_are_a_fault_of_the_check()
    {
        using var small = SmallLedger.Create().Edit("checks.csv", "core,R001", "core,R002");

        var faults = Assert.Throws<BadDataException>(() => Recounting.Of(Ledger.Load(small.Folder))).Faults;

        Assert.Contains(faults, f => f is { Line: 2, Message: "percent cannot be compared with shops" });
    }

    [Fact]
    public void A_table_that_is_a_folder_is_a_fault()
    {
        using var small = SmallLedger.Create();
        File.Delete(Path.Combine(small.Folder, "claims.csv"));
        Directory.CreateDirectory(Path.Combine(small.Folder, "claims.csv"));

        var faults = Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults;

        Assert.Contains(faults, f => f.Message.StartsWith("this is a folder", StringComparison.Ordinal));
    }

    [Fact]
    public void A_series_that_the_index_does_not_list_is_a_fault()
    {
        using var small = SmallLedger.Create().Write("series/extra.csv", "period,shops\n2023,1\n");

        var faults = Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults;

        Assert.Contains(faults, f => f.File.EndsWith("series/extra.csv", StringComparison.Ordinal));
    }
}
