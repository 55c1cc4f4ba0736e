using System.Text.Json.Nodes;
using Deedle;
using Recount.Notebooks.Charts;

namespace Recount.Notebooks.Tests.Charts;

[Collection(nameof(Opened))]
public class FrameMatrixTests
{
    [Fact]
    public void AFrameIsDrawnRowByRowAndItsMissingCellsStayEmpty()
    {
        var whole = new SeriesBuilder<string, int> { { "date", 3 }, { "share", 4 } }.Series;
        var part = new SeriesBuilder<string, int> { { "share", 5 } }.Series;
        var frame = Frame.FromColumns(new[] { KeyValuePair.Create("000", whole), KeyValuePair.Create("001", part) });

        var output = Plot.Matrix(frame, "mentions").ToOutput("matrix", "finding", "subtitle", "source");

        var z = JsonNode.Parse(output.Json)!["data"]![0]!["z"]!.ToJsonString();
        Assert.Equal("[[3,null],[4,5]]", z);
    }
}
