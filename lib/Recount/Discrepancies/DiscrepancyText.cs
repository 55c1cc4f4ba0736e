using System.Text.RegularExpressions;
using Recount.Expressions;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Discrepancies;

/// <summary>Puts figures into a note: <c>{computed}</c>, <c>{stated}</c>, <c>{size}</c>, or an id in braces.</summary>
internal static partial class DiscrepancyText
{
    internal static string Fill(string template, CheckResult result, Func<Expression, string> printed, Action<string> unknown) =>
        Place().Replace(template, match => match.Groups[1].Value switch
        {
            "computed" => Write(result.Computed),
            "stated" => Write(result.Stated),
            "size" => result.Size?.ToString() ?? "an unknown size",
            var id => printed(new FigureName(id)) is { Length: > 0 } text ? text : Unknown(match.Value, unknown),
        });

    private static string Write(Quantity? quantity) => quantity is { } q ? QuantityText.AsPrinted(q) : "nothing";

    private static string Unknown(string place, Action<string> unknown)
    {
        unknown(place);
        return place;
    }

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
