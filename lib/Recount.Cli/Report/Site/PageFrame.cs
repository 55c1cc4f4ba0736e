using System.Text;
using System.Text.Json.Nodes;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Verdicts;

namespace Recount.Cli.Report.Site;

/// <summary>Puts a page into what all pages share: head, policy, navigation, footer.</summary>
/// <param name="siteTitle">The site's title.</param>
/// <param name="plotly">The name of the chart script in the assets folder; null where it is not at hand.</param>
/// <param name="citation">How a row is cited, with a per cent sign where its id goes.</param>
internal sealed class PageFrame(string siteTitle, string citation, string? plotly)
{
    // Nothing from outside, no inline script or style, no eval, no forms, nothing that moves relative links. The hash is that of the
    // empty text: plotly.js adds an empty style element and fills it through the object model, which needs no more.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data: blob:; "
        + "base-uri 'none'; form-action 'none'";

    private static readonly (string Path, string Name)[] Navigation =
    [
        ("index.html", "Findings"), ("articles.html", "Articles"), ("notebooks.html", "Notebooks"), ("claims.html", "Claims"),
        ("checks.html", "Checks"), ("references.html", "References"), ("discrepancies.html", "Discrepancies"),
        ("data.html", "Data"), ("method.html", "Method"),
    ];

    /// <summary>Whether pages look out for a newer build of themselves.</summary>
    internal bool IsWatched { get; init; }

    /// <summary>Whether the site holds texts that must not leave this machine.</summary>
    internal bool IsLocal { get; init; }

    internal byte[] Frame(Page page)
    {
        var root = page.Root;
        var title = page.Path == "index.html" ? siteTitle : $"{page.Title} – {siteTitle}";
        var html = Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{new Markup(Policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <meta name="description" content="{page.Description}">
            <meta name="citation" content="{citation}">{Robots()}
            <link rel="icon" href="{root}assets/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{root}assets/recount.css">
            <script src="{root}assets/recount.js" defer></script>{Charts(page)}{Watch(root)}{Schema(page.Schema)}
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>{Local()}
            <header class="masthead">
            <a class="wordmark" href="{root}index.html">Recount</a>
            <nav aria-label="Site"><ul>{Navigation.Select(n => Entry(n, page, root))}</ul></nav>
            </header>
            <main id="content" tabindex="-1">
            {page.Main}
            </main>
            <footer class="colophon">
            <p>{Meanings(root)}</p>
            <p>Made by <code>recount report</code> {AssemblyVersion.Of} from the committed ledger and notebooks; the same input gives the same bytes. MIT licence.</p>
            </footer>
            </body>
            </html>

            """);
        return Encoding.UTF8.GetBytes(html.Html);
    }

    private Markup Charts(Page page) => page.HasCharts && plotly is not null
        ? Markup.Of($"\n<script src=\"{page.Root}assets/{plotly}\" defer></script>")
        : Markup.Empty;

    private Markup Robots() => Markup.If(IsLocal, () => new Markup("\n<meta name=\"robots\" content=\"noindex\">"));

    private Markup Local() => Markup.If(IsLocal, () => new Markup("""

        <aside class="local" aria-label="Notice"><p><strong>A local copy.</strong> It shows the original articles, which are not ours: it is for reading on this machine and must not be published.</p></aside>
        """));

    private Markup Watch(string root) => IsWatched
        ? Markup.Of($"\n<script src=\"{root}assets/watch.js\" defer></script>")
        : Markup.Empty;

    // The encoder writes < > & as escapes, so that no text can end the block.
    private static Markup Schema(JsonNode? schema) => schema is null
        ? Markup.Empty
        : new Markup("\n<script type=\"application/ld+json\">" + schema.ToJsonString() + "</script>");

    private static Markup Entry((string Path, string Name) entry, Page page, string root)
    {
        var current = entry.Path == page.Path ? new Markup(" aria-current=\"page\"")
            : entry.Path == page.Section ? new Markup(" aria-current=\"true\"")
            : Markup.Empty;
        return Markup.Of($"<li><a href=\"{root}{entry.Path}\"{current}>{entry.Name}</a></li>");
    }

    private static Markup Meanings(string root) => Markup.Of($"""
        {Enum.GetValues<Standing>().Select(s => Markup.Of($"""<span class="{Signs.Class(s)}"><span aria-hidden="true">{Legend.Sign(s)}</span> {Legend.Word(s)}</span> """))}
        – <a href="{root}method.html#standings">what these words mean</a>
        """);
}
