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
internal sealed class Arithmetic(ReportData data)
{
    private readonly ArithmeticSide _side = new(data);

    internal Markup Of(CheckResult result, Links links) => Markup.Of($"""
        <div class="sum {Signs.Class(result.Verdict)}"><p class="line">{_side.Of(result.Check.Expression, links)} <span class="rel">{Sign(result.Check.Relation)}<sup>?</sup></span> {_side.Of(result.Check.ComparedWith, links)}</p>
        <p class="outcome">{Signs.Tag(result.Verdict)} {Outcome(result, links)}</p></div>
        """);

    private static string Sign(Relation relation) => relation switch
    {
        Relation.AtMost => "≤",
        Relation.AtLeast => "≥",
        _ => Relations.Sign(relation),
    };

    // What came out, in a line.
    private Markup Outcome(CheckResult result, Links links)
    {
        if (result.Computed is not { } computed || result.Stated is not { } stated)
        {
            return Markup.Of($"for want of {result.Missing}");
        }

        var touching = Markup.If(result.Meeting == Meeting.Touching, () => Markup.Text(", which only touch"));
        var size = result.Verdict != Verdict.Consistent && result.Size is { Amount.Sign: not 0 } apart ? Markup.Of($" <span class=\"size\">({apart.ToString()})</span>") : Markup.Empty;
        return Markup.Of($"""
            <span class="iv">{QuantityText.Allowed(computed)}</span> against <span class="iv">{QuantityText.Allowed(stated)}</span>{touching}{size}{Turn(result, links)}
            """);
    }

    // The figure that the nearest turn depends on is named as it is printed, since nobody knows ids by heart.
    private Markup Turn(CheckResult result, Links links) => data.FlipOf(result) is { } flip
        ? Markup.Of($"; would turn with <a href=\"{_side.Address(new FigureName(flip.Id), links)}\">{data.Printed.WithUnit(new FigureName(flip.Id))}</a> at {flip.Instead}")
        : Markup.Empty;
}
