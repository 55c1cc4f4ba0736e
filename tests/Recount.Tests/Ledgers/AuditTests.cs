using Recount.Audits;
using Recount.Baselines;

namespace Recount.Tests.Ledgers;

public class AuditTests
{
    private static Audit Audit(SmallLedger small) =>
        Audits.Audit.Of(small.Folder, Directory.Exists(small.Originals) ? small.Originals : null);

    private static void Finds(SmallLedger small, string expected) =>
        Assert.Contains(Audit(small).Findings, f => f.ToString().Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void A_faithful_folder_with_its_original_has_no_findings()
    {
        using var small = SmallLedger.Create().WithOriginal();

        var audit = Audit(small);

        Assert.Empty(audit.Findings);
        Assert.Equal(OriginalStatus.Verified, audit.Originals["900"]);
    }

    [Fact]
    public void A_checkable_number_that_no_claim_takes_up_is_found()
    {
        using var small = SmallLedger.Create()
            .Edit("mentions.csv", "2024,2024,exact,,2024,,2024,year,date,label", "2024,2024,exact,,2024,,2024,year,date,claim");

        Finds(small, "\"2024\" (mention 2 of 900) is unaccounted for");
        Assert.Equal(4, Audit(small).Articles[0].Accounted);
    }

    [Theory]
    [InlineData("300 shops in", "many shops in", "\"300 shops\" (mention 1) is missing here, or out of order")]
    [InlineData("in 2024, it says, where 200 stood", "where 200 stood, and in 2024", "\"200\" (mention 3) is missing here, or out of order")]
    [InlineData("over 300", "some 300", "\"300 shops\" has lost its hedge \"over\"")]
    [InlineData("over 300", "moreover 300", "\"300 shops\" has lost its hedge \"over\"")]
    [InlineData("over 300", "not over 300", "\"300 shops\" has lost its hedge \"over\"")]
    [InlineData("over 300 shops in 2024", "300 shops in 2024, over", "\"300 shops\" has lost its hedge \"over\"")]
    [InlineData("15 per cent", "115 per cent", "\"15 per cent\" (mention 4) is missing here")]
    [InlineData("15 per cent", "-15 per cent", "\"15 per cent\" (mention 4) is missing here")]
    [InlineData("15 per cent", "$15 per cent", "\"15 per cent\" (mention 4) is missing here")]
    [InlineData("15 per cent", "3.15 per cent", "\"15 per cent\" (mention 4) is missing here")]
    [InlineData("where 200 stood", "where 2000 stood", "\"200\" (mention 3) is missing here")]
    [InlineData("where 200 stood", "where 200% stood", "\"200\" (mention 3) is missing here")]
    [InlineData("A headline", "Seven headlines", "\"Seven\" is no figure of the original's paragraph")]
    [InlineData("to 15 per cent.", "to 15 per cent, not 16.", "\"16\" is no figure of the original's paragraph")]
    public void A_digest_that_is_not_faithful_is_found(string old, string text, string expected)
    {
        using var small = SmallLedger.Create().Edit("articles/900.md", old, text);

        Finds(small, expected);
    }

    [Fact]
    public void A_mention_whose_offsets_do_not_yield_its_text_is_found()
    {
        using var small = SmallLedger.Create().WithOriginal();
        var row = small.Read("mentions.csv").Split('\n')[1].Split(',');
        var (start, end) = (int.Parse(row[2]), int.Parse(row[3]));
        small.Edit("mentions.csv", $"{start},{end},", $"{start + 1},{end + 1},");

        Finds(small, "\"300 shops\" (mention 1) does not stand there");
    }

    [Fact]
    public void A_hedge_that_the_original_does_not_have_before_the_figure_is_found()
    {
        using var small = SmallLedger.Create().WithOriginal().Edit("mentions.csv", "at_least,over,300", "at_least,more,300");

        Finds(small, "the hedge \"more\" does not stand beside \"300 shops\"");
    }

    [Fact]
    public void A_number_in_the_original_that_no_mention_covers_is_found()
    {
        using var small = SmallLedger.Create().WithOriginal();
        var last = small.Read("mentions.csv").TrimEnd().Split('\n')[^1];
        small.Edit("mentions.csv", last + "\n", "");

        Finds(small, "\"one\" lies outside every mention");
    }

    [Fact]
    public void Another_edition_is_reported_and_its_mentions_are_found_again()
    {
        using var small = SmallLedger.Create()
            .WithOriginal("Shops and more shops, updated\nThe chain now had over 300 shops in 2024; it was 200 before.\nIts profit was 15 per cent of sales, one heard.\n");

        var audit = Audit(small);

        Assert.Equal(OriginalStatus.OtherEdition, audit.Originals["900"]);
        Assert.Contains("5 of 5 mentions are found again", Assert.Single(audit.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_line_ends_alone_are_told_as_such_and_every_mention_has_its_new_place()
    {
        using var small = SmallLedger.Create().WithOriginal(SmallLedger.Text.ReplaceLineEndings("\r\n"));

        var audit = Audit(small);

        Assert.Contains("only its line ends or its byte order mark differ; 5 of 5", Assert.Single(audit.Findings).Message, StringComparison.Ordinal);
        var (mention, start) = audit.Relocated[3];
        Assert.Equal(mention.Start + 2, start);
    }

    [Fact]
    public void A_paragraph_that_moved_takes_its_unmistakable_figures_along()
    {
        var lines = SmallLedger.Text.ReplaceLineEndings("\n").Split('\n');
        using var small = SmallLedger.Create().WithOriginal(string.Join('\n', lines[0], lines[2], lines[1], ""));

        Assert.DoesNotContain(Audit(small).Relocated, r => r.Start is null);
    }

    [Fact]
    public void In_another_edition_what_is_new_or_ambiguous_is_named_and_not_guessed()
    {
        using var small = SmallLedger.Create()
            .WithOriginal("Shops\nOver 300 shops in 2024, 200 and 200 before, 7 closed.\nProfit 15 per cent, one heard.\n");

        Finds(small, "\"200\" (mention 3) is not found again, or not unambiguously");
        Finds(small, "\"7\" lies outside every mention");
    }

    [Fact]
    public void Nothing_has_changed_once_the_results_are_accepted()
    {
        using var small = SmallLedger.Create();
        var audit = Audit(small);
        Assert.False(audit.IsAsRecorded);

        Baseline.Write(audit.Recounting.Ledger.Folder, Baseline.Of(audit.Recounting));

        Assert.True(Audit(small).IsAsRecorded);
    }

    [Fact]
    public void A_verdict_that_changes_is_told_with_what_it_was()
    {
        using var small = SmallLedger.Create();
        var audit = Audit(small);
        Baseline.Write(audit.Recounting.Ledger.Folder, Baseline.Of(audit.Recounting));
        small.Edit("references.csv", "312,312", "299,299");

        var changes = Audit(small).Changes;

        Assert.Contains(changes, c => c == "claim 900-shops: supported → contradicted");
        Assert.Contains(changes, c => c.StartsWith("check 900-shops-counted: consistent → inconsistent", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_that_fails_without_a_word_about_it_is_a_finding_that_no_accepting_takes_away()
    {
        using var small = SmallLedger.Create().Edit("references.csv", "312,312", "299,299");
        var audit = Audit(small);
        Baseline.Write(audit.Recounting.Ledger.Folder, Baseline.Of(audit.Recounting));

        Finds(small, "new discrepancy: 900-shops-counted fails and no row says so");
    }

    [Fact]
    public void A_discrepancy_whose_check_holds_now_is_a_finding_and_no_bad_input()
    {
        using var small = SmallLedger.Create().Edit("references.csv", "12.4,12.4", "15.1,15.1");

        Finds(small, "900-margin-reported holds now; take the row out");
    }

    [Fact]
    public void An_original_that_a_named_folder_lacks_is_a_finding()
    {
        using var small = SmallLedger.Create();

        var audit = Audits.Audit.Of(small.Folder, small.Folder, mustHaveAll: true);

        Assert.Contains(audit.Findings, f => f.Message.StartsWith("900.txt is not in this folder", StringComparison.Ordinal));
    }
}
