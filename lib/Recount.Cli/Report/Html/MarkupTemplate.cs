using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Recount.Cli.Report.Html;

/// <summary>Fills interpolated strings with encoded text; what is neither text, number nor HTML does not compile.</summary>
/// <param name="literalLength">The length of the fixed parts.</param>
/// <param name="formattedCount">The number of holes.</param>
[InterpolatedStringHandler]
internal readonly struct MarkupTemplate(int literalLength, int formattedCount)
{
    private const int UsualHole = 24;

    private readonly StringBuilder _html = new(literalLength + (formattedCount * UsualHole));

    public void AppendLiteral(string html) => _html.Append(html);

    public void AppendFormatted(string? text) => HtmlText.AppendEncoded(_html, text ?? "");

    public void AppendFormatted(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Markup piece) => _html.Append(piece.Html);

    public void AppendFormatted(IEnumerable<Markup> pieces)
    {
        foreach (var piece in pieces)
        {
            _html.Append(piece.Html);
        }
    }

    internal Markup ToMarkup() => new(_html.ToString());
}
