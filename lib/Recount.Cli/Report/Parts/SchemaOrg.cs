using System.Text.Json.Nodes;
using Recount.Articles;
using Recount.Cli.Report.Site;
using Recount.Verdicts;

namespace Recount.Cli.Report.Parts;

/// <summary>Says in schema.org's words what a page holds.</summary>
/// <param name="data">The report's data.</param>
/// <param name="title">The site's title.</param>
/// <param name="address">Where the site is published, with a slash at its end; empty where that is not known.</param>
internal sealed class SchemaOrg(ReportData data, string title, string address)
{
    private const string Context = "https://schema.org";
    private const string Licence = "https://spdx.org/licenses/MIT.html";
    private const int Best = 3;
    private static readonly string[] Tables = ["claims", "checks", "references", "discrepancies"];

    /// <summary>The data as a dataset.</summary>
    internal JsonObject Dataset() => new()
    {
        ["@context"] = Context,
        ["@type"] = "Dataset",
        ["name"] = title,
        ["description"] = $"{data.Recounting.Claims.Count} claims of {data.Ledger.Articles.Count} news articles, "
            + $"{data.Recounting.Checks.Count} checks with exact intervals, {data.Ledger.References.Count} cited facts and "
            + $"{data.Recounting.Discrepancies.Count} discrepancies.",
        ["license"] = Licence,
        ["version"] = AssemblyVersion.Of,
        ["isAccessibleForFree"] = true,
        ["creator"] = Authors(),
        ["url"] = address + "data.html",
        ["distribution"] = new JsonArray([.. Tables.SelectMany(Downloads)]),
    };

    /// <summary>Reviews of an article's judged claims.</summary>
    internal JsonObject Reviews(Article article) => new()
    {
        ["@context"] = Context,
        ["@graph"] = new JsonArray([.. data.Recounting.Claims
            .Where(c => c.Claim.Article == article.Id && c.Standing != Standing.NoEvidence)
            .Select(c => Review(c, article))]),
    };

    private JsonObject Review(ClaimResult result, Article article) => new JsonObject
    {
        ["@type"] = "ClaimReview",
        ["url"] = $"{address}{new Links("").Claim(result.Claim)}",
        ["claimReviewed"] = $"{result.Claim.Subject}, {result.Claim.Metric}: {result.Claim.Printed}",
        ["author"] = Authors(),
        ["itemReviewed"] = new JsonObject
        {
            ["@type"] = "Claim",
            ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = article.Publisher },
            ["appearance"] = Appearance(article),
        },
        ["reviewRating"] = new JsonObject
        {
            ["@type"] = "Rating",
            ["ratingValue"] = result.Standing switch { Standing.Supported => Best, Standing.Refined => Best - 1, _ => 1 },
            ["bestRating"] = Best,
            ["worstRating"] = 1,
            ["alternateName"] = Legend.Word(result.Standing),
        },
    };

    private static JsonObject Appearance(Article article)
    {
        var work = new JsonObject { ["@type"] = "NewsArticle", ["publisher"] = article.Publisher };
        if (article.Title.Length > 0)
        {
            work["headline"] = article.Title;
        }

        if (article.Published is { } published && published.First == published.Last)
        {
            work["datePublished"] = published.ToString();
        }

        if (Html.WebAddress.IsWeb(article.Address))
        {
            work["url"] = article.Address;
        }

        return work;
    }

    private static JsonObject Authors() => new() { ["@type"] = "Organization", ["name"] = "The Recount authors" };

    private IEnumerable<JsonNode> Downloads(string table) => new[] { ("csv", "text/csv"), ("json", "application/json") }
        .Select(JsonNode (f) => new JsonObject
        {
            ["@type"] = "DataDownload",
            ["name"] = table,
            ["encodingFormat"] = f.Item2,
            ["contentUrl"] = $"{address}data/{table}.{f.Item1}",
        });
}
