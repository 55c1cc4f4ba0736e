using Recount.Audits;
using Recount.Verdicts;

namespace Recount.Cli.Check;

/// <summary>Writes an audit for people: the answer first, then the evidence, then what to do next.</summary>
internal sealed class CheckText(TextWriter output, Terminal terminal)
{
    private const int BarCells = 12;

    internal void Write(CheckView view, bool all)
    {
        WriteScore(view);
        WriteArticles(view);
        WriteList("Not accounted for, or not as in the text", view.Audit.Findings.Select(f => f.ToString()));
        WriteList("Changed since the results were accepted", view.Audit.Changes);
        WriteList("Accepted", view.Accepted);
        new DiscrepancyLines(output, terminal).Write(view, all);
        output.WriteLine();
        output.WriteLine(Next(view, all));
    }

    private void WriteScore(CheckView view)
    {
        var (mentions, accounted) = (view.Articles.Sum(a => a.Mentions), view.Articles.Sum(a => a.Accounted));
        var coverage = mentions == accounted
            ? $"{mentions} mentions, every one accounted for"
            : $"{accounted} of {mentions} mentions accounted for";
        output.WriteLine(terminal.Bold($"{coverage} · {view.Claims.Count} claims · {view.Checks.Count} checks"));
        output.WriteLine(terminal.Dim(string.Join("   ", Enum.GetValues<Standing>().Select(s => $"{Legend.Sign(s)} {Legend.Word(s)}"))
            + "   originals: " + Originals(view)));
        output.WriteLine();
    }

    private void WriteArticles(CheckView view)
    {
        var width = view.Articles.Max(a => a.Article.Publisher.Length);
        output.WriteLine(terminal.Dim($"     {"".PadRight(width)}  mentions      claims  with evidence   standing"));
        foreach (var article in view.Articles)
        {
            var counts = Enum.GetValues<Standing>().Select(s => terminal.Paint(s, $"{article.Standings[s],3} {Legend.Sign(s)}"));
            output.WriteLine($"{article.Article.Id}  {article.Article.Publisher.PadRight(width)}  "
                + $"{article.Accounted,3}/{article.Mentions,-3} {Coverage(article)}  {article.Claims,6}  {article.WithEvidence,13}   "
                + $"{Bar(article)} {string.Join(" ", counts)}");
        }
    }

    // Full only where every mention is accounted for.
    private static string Coverage(ArticleSummary article)
    {
        const string Full = "████";
        return article.Accounted == article.Mentions
            ? Full
            : Full[..(Full.Length * article.Accounted / Math.Max(1, article.Mentions))].PadRight(Full.Length, '·');
    }

    // Each standing gets its part of the bar in its own sign; the largest remainders get the cells that are left over.
    private string Bar(ArticleSummary article)
    {
        var total = Math.Max(1, article.Claims);
        var cells = article.Standings.ToDictionary(p => p.Key, p => BarCells * p.Value / total);
        var byRemainder = article.Standings.OrderByDescending(p => BarCells * p.Value % total).ThenBy(p => p.Key);
        foreach (var (standing, _) in byRemainder.Take(BarCells - cells.Values.Sum()))
        {
            cells[standing]++;
        }

        return string.Concat(cells.OrderBy(p => p.Key)
            .Select(p => terminal.Paint(p.Key, string.Concat(Enumerable.Repeat(Legend.Sign(p.Key), p.Value)))));
    }

    private void WriteList(string heading, IEnumerable<string> lines)
    {
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
        {
            if (index == 0)
            {
                output.WriteLine();
                output.WriteLine(terminal.Bold(heading));
            }

            output.WriteLine("  " + line);
        }
    }

    private static string Originals(CheckView view)
    {
        var counts = view.Articles.CountBy(a => view.Audit.Originals[a.Article.Id]).OrderBy(p => p.Key).ToList();
        return counts is [(OriginalStatus.Absent, _)] ? "not at hand" : string.Join(", ", counts.Select(p => $"{p.Value} {Name(p.Key)}"));
    }

    private static string Name(OriginalStatus status) => status switch
    {
        OriginalStatus.Verified => "verified",
        OriginalStatus.OtherEdition => "of another edition",
        _ => "not at hand",
    };

    private static string Next(CheckView view, bool all) =>
        view.Audit.Findings.Count > 0 ? "Next: mend what is not accounted for, then run recount check again."
        : view.Audit.Changes.Count > 0 ? "Next: read what changed; accept it with recount check --accept, or mend the data."
        : all ? "All as recorded. Next: recount check --json has every interval, reference and check."
        : $"All as recorded. Next: recount check --all lists all {view.Discrepancies.Count} discrepancies; "
            + "--article and --topic narrow it.";
}
