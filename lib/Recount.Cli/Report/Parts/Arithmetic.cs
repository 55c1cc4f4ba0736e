using System.Text.RegularExpressions;
using Recount.Checks;
using Recount.Cli.Report.Html;
using Recount.Expressions;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Cli.Report.Parts;

/// <summary>
/// Sets a check as a line of mathematics: the printed figures put in, beneath each what it allows, beneath the line both
/// sides' results and how far they lie apart.
/// </summary>
internal sealed partial class Arithmetic(ReportData data)
{
    // Private-use characters enclose the place of a figure in the written-out expression.
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    internal Markup Of(CheckResult result, Links links) => Markup.Of($"""
        <div class="sum {Signs.Class(result.Verdict)}"><p class="line">{Side(result.Check.Expression, links)} <span class="rel">{Sign(result.Check.Relation)}<sup>?</sup></span> {Side(result.Check.ComparedWith, links)}</p>
        <p class="outcome">{Signs.Tag(result.Verdict)} {Outcome(result)}</p></div>
        """);

    /// <summary>What came out, in one line of plain text.</summary>
    internal Markup Outcome(CheckResult result)
    {
        if (result.Computed is not { } computed || result.Stated is not { } stated)
        {
            return Markup.Of($"for want of {result.Missing}");
        }

        var touching = Markup.If(result.Meeting == Meeting.Touching, () => Markup.Text(", which only touch"));
        var size = result.Verdict != Verdict.Consistent && result.Size is { Amount.Sign: not 0 } apart ? Markup.Of($" <span class=\"size\">({apart.ToString()})</span>") : Markup.Empty;
        var turn = data.FlipOf(result) is { } flip
            ? Markup.Of($"; turns at <code>{flip.Id}</code> = {flip.Instead}")
            : Markup.Empty;
        return Markup.Of($"""
            <span class="iv">{QuantityText.Allowed(computed)}</span> against <span class="iv">{QuantityText.Allowed(stated)}</span>{touching}{size}{turn}
            """);
    }

    internal static string Sign(Relation relation) => relation switch
    {
        Relation.AtMost => "≤",
        Relation.AtLeast => "≥",
        _ => Relations.Sign(relation),
    };

    private Markup Side(Expression expression, Links links)
    {
        List<Expression> figures = [];
        var written = ExpressionText.Of(expression, name =>
        {
            figures.Add(name);
            return $"{Open}{figures.Count - 1}{Close}";
        });
        var pieces = written.Split(Open, Close).Select((piece, i) => i % 2 == 0
            ? Operators(piece)
            : Figure(figures[int.Parse(piece, System.Globalization.CultureInfo.InvariantCulture)], links));
        return Markup.Of($"<span class=\"side\">{pieces}</span>");
    }

    private Markup Figure(Expression name, Links links)
    {
        var text = data.Printed.WithUnit(name);
        var printed = Markup.Of($"<a href=\"{Address(name, links)}\">{text}</a>");
        var quantity = name is FigureName { Id: var id } && data.Check(id) is { } check ? check.Computed : data.Printed.Quantity(name);
        return quantity is { Allowed.IsPoint: false } q
            ? Markup.Of($"<span class=\"term\">{printed}<small>{QuantityText.Allowed(q)}</small></span>")
            : Markup.Of($"<span class=\"term\">{printed}</span>");
    }

    private string Address(Expression name, Links links) => name switch
    {
        FigureName { Id: var id } when data.Ledger.Claim(id) is { } claim => links.Claim(claim),
        FigureName { Id: var id } when data.Ledger.Reference(id) is not null => links.Reference(id),
        FigureName { Id: var id } => links.Check(id),
        SeriesCell cell => links.Series(cell.Series),
        _ => "#",
    };

    // Names of functions are set apart from numbers and signs.
    private static Markup Operators(string text)
    {
        List<Markup> pieces = [];
        var from = 0;
        foreach (var match in FunctionName().EnumerateMatches(text))
        {
            pieces.Add(Markup.Text(text[from..match.Index]));
            pieces.Add(Markup.Of($"<i>{text.Substring(match.Index, match.Length)}</i>"));
            from = match.Index + match.Length;
        }

        pieces.Add(Markup.Text(text[from..]));
        return Markup.Join(pieces);
    }

    [GeneratedRegex(@"[a-z]+(?=\()", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionName();
}
