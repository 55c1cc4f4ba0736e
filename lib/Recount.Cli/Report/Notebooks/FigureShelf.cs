using Recount.Cli.Report.Charts;
using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Notebooks;

/// <summary>The figures of one page: numbers them and keeps their images as files beside it.</summary>
internal sealed class FigureShelf(string slug)
{
    private readonly Dictionary<string, string> _images = new(StringComparer.Ordinal);

    /// <summary>How many figures there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The images by their paths in the site.</summary>
    internal IReadOnlyDictionary<string, string> Images => _images;

    internal Markup Add(FigureJson figure, string? image)
    {
        Count++;
        if (image is null)
        {
            return ChartView.Of(figure, Count, null);
        }

        var file = $"figures/{slug}-{Count}.svg";
        _images.Add("notebooks/" + file, image);
        return ChartView.Of(figure, Count, file);
    }
}
