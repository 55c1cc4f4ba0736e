using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Cli.Report.Html;
using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Cli.Report.Parts;

/// <summary>Sets one side of a check: each figure a link to what it is, with what it allows small beneath.</summary>
internal sealed partial class ArithmeticSide(ReportData data)
{
    // Private-use characters enclose the place of a figure in the written-out expression.
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    internal Markup Of(Expression expression, Links links)
    {
        List<Expression> figures = [];
        var written = ExpressionText.Of(expression, name =>
        {
            figures.Add(name);
            return $"{Open}{figures.Count - 1}{Close}";
        });
        var pieces = written.Split(Open, Close);
        List<Markup> set = [];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 0)
            {
                set.Add(Operators(i == 0 ? pieces[0] : pieces[i][Closing(pieces[i])..]));
            }
            else
            {
                var figure = figures[int.Parse(pieces[i], CultureInfo.InvariantCulture)];
                set.Add(Figure(figure, pieces[i + 1][..Closing(pieces[i + 1])], links));
            }
        }

        return Markup.Of($"<span class=\"side\">{set}</span>");
    }

    /// <summary>Where a figure's page has it.</summary>
    internal string Address(Expression name, Links links) => name switch
    {
        FigureName { Id: var id } when data.Ledger.Claim(id) is { } claim => links.Claim(claim),
        FigureName { Id: var id } when data.Ledger.Reference(id) is not null => links.Reference(id),
        FigureName { Id: var id } => links.Check(id),
        SeriesCell cell => links.Series(cell.Series),
        _ => "#",
    };

    // A comma or bracket stays with its figure, however wide the interval beneath it is.
    private static int Closing(string piece) => piece.TakeWhile(c => c is ',' or ')').Count();

    private Markup Figure(Expression name, string closing, Links links)
    {
        var text = data.Printed.WithUnit(name);
        var printed = Markup.Of($"<span><a href=\"{Address(name, links)}\">{text}</a>{closing}</span>");
        var quantity = name is FigureName { Id: var id } && data.Check(id) is { } check ? check.Computed : data.Printed.Quantity(name);
        return quantity is { Allowed.IsPoint: false } q
            ? Markup.Of($"<span class=\"term\">{printed}<small>{Allowed(q, text)}</small></span>")
            : Markup.Of($"<span class=\"term\">{printed}</span>");
    }

    // The unit that stands above is not said again beneath.
    private static string Allowed(Quantity quantity, string printed)
    {
        var (allowed, unit) = (QuantityText.Allowed(quantity), QuantityText.Suffix(quantity.Unit));
        return unit.StartsWith(' ') && printed.EndsWith(unit, StringComparison.Ordinal) ? allowed[..^unit.Length] : allowed;
    }

    // Names of functions are set apart from numbers and signs, and units are words.
    private static Markup Operators(string text)
    {
        List<Markup> pieces = [];
        var from = 0;
        foreach (var match in FunctionName().EnumerateMatches(text))
        {
            pieces.Add(Markup.Text(Spaced(text[from..match.Index])));
            pieces.Add(Markup.Of($"<i>{text.Substring(match.Index, match.Length)}</i>"));
            from = match.Index + match.Length;
        }

        pieces.Add(Markup.Text(Spaced(text[from..])));
        return Markup.Join(pieces);
    }

    private static string Spaced(string text) => text.Contains('"') ? text : text.Replace('_', ' ');

    [GeneratedRegex(@"[a-z]+(?=\()", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionName();
}
