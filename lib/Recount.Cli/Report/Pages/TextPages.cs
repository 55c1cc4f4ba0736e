using Recount.Cli.Report.Exports;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;

namespace Recount.Cli.Report.Pages;

/// <summary>The pages that are mostly text: the method, and the data with how to cite them.</summary>
internal static class TextPages
{
    internal static Page Method() => new("method.html", "Method", "How claims are read, worked out and judged.",
        Markup.Of($"<div class=\"prose\">{new Markup(Site.Assets.Text("method.html"))}</div>"));

    internal static Page Data(ReportData data, SchemaOrg schema, string title)
    {
        var files = LedgerFiles.Of(data.Ledger.Folder)
            .Select(file => Markup.Of($"<li><a href=\"data/ledger/{file}\" download>{file}</a></li>"));
        var tables = LedgerTables.Of(data).Select(t => Markup.Of($"""
            <tr><th scope="row"><a href="{t.Name}.html">{t.Name}</a></th><td class="num">{t.Rows.Count}</td><td><a href="data/{t.Name}.csv" download>CSV</a> <a href="data/{t.Name}.json" download>JSON</a></td></tr>
            """));
        var example = data.Ledger.Claims[0].Id;
        return new Page("data.html", "Data", "The tables to take away, and how to cite them.", Markup.Of($"""
            <div class="prose"><h1>Data</h1>
            <h2 id="tables">Tables with results</h2>
            <table class="plain"><caption>The rows of the pages, with everything that was worked out</caption>
            <thead><tr><th scope="col">Table</th><th scope="col">Rows</th><th scope="col">Files</th></tr></thead><tbody>{tables}</tbody></table>
            <h2 id="ledger">The ledger itself</h2>
            <p>The tables as they are kept and read, with <a href="data/SHA256SUMS">their hashes</a>.</p>
            <ul class="files">{files}</ul>
            <h2 id="citing">Citing</h2>
            <p>Any row of any table has an address of its own: its page, a hash sign, its id. The button beside a row's id gives the text. By hand:</p>
            <blockquote><p>{Citation.Of(data, title, example)}, claims.html#{example}</p></blockquote>
            </div>
            """))
        {
            Schema = schema.Dataset(),
        };
    }
}
