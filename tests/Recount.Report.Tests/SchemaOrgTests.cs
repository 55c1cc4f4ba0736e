using System.Text.Json;

namespace Recount.Report.Tests;

/// <summary>What pages say to machines has what schema.org's readers ask of a review and of a dataset.</summary>
public class SchemaOrgTests(BuiltSite site)
{
    [Fact]
    public void Each_review_names_its_claim_its_place_its_author_and_a_rating_on_its_scale()
    {
        var reviews = Blocks().Where(b => b.Data.TryGetProperty("@graph", out _)).SelectMany(b => b.Data.GetProperty("@graph").EnumerateArray().Select(r => (b.Page, Review: r))).ToList();
        Assert.NotEmpty(reviews);
        Assert.All(reviews, r =>
        {
            Assert.Equal("ClaimReview", Text(r.Review, "@type"));
            Assert.NotEmpty(Text(r.Review, "claimReviewed"));
            Assert.Equal("Organization", Text(r.Review.GetProperty("author"), "@type"));
            var place = Text(r.Review, "url").Split('#');
            Assert.Equal(r.Page, place[0]);
            Assert.NotNull(site.Pages[place[0]].GetElementById(place[1]));
            var rating = r.Review.GetProperty("reviewRating");
            Assert.InRange(rating.GetProperty("ratingValue").GetInt32(), rating.GetProperty("worstRating").GetInt32(), rating.GetProperty("bestRating").GetInt32());
            Assert.NotEmpty(Text(rating, "alternateName"));
            Assert.Equal("Claim", Text(r.Review.GetProperty("itemReviewed"), "@type"));
        });
    }

    [Fact]
    public void The_dataset_is_described_licensed_and_each_of_its_files_is_there()
    {
        var dataset = Blocks().First(b => b.Data.TryGetProperty("@type", out var type) && type.GetString() == "Dataset").Data;
        Assert.InRange(Text(dataset, "description").Length, 50, 5000);
        Assert.StartsWith("https://", Text(dataset, "license"), StringComparison.Ordinal);
        Assert.All(dataset.GetProperty("distribution").EnumerateArray(), file =>
        {
            Assert.Equal("DataDownload", Text(file, "@type"));
            Assert.Contains(Text(file, "contentUrl"), site.Files.Keys);
        });
    }

    private IEnumerable<(string Page, JsonElement Data)> Blocks() => site.Pages.SelectMany(p => p.Value
        .QuerySelectorAll("script[type='application/ld+json']").Select(s => (p.Key, JsonDocument.Parse(s.TextContent).RootElement)));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
