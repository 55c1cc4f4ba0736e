using Recount.Data;
using Recount.Mentions;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.Claims;

/// <summary>Reads <c>claims.csv</c>; what a claim says is held against the mention that first states it.</summary>
public static class ClaimTable
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "article", "subject", "metric", "printed", "value", "value_high", "hedge", "unit", "value_text", "as_of",
        "scope", "source", "forecast", "interval", "interval_reason", "unchecked",
    ];

    /// <summary>Reads the table; rows with faults are noted.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">How faults name it.</param>
    /// <param name="mentions">All mentions, in the order of the text.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static IReadOnlyList<Claim> Read(string path, string name, IEnumerable<Mention> mentions, Faults faults)
    {
        var first = mentions.Where(m => m.Claim.Length > 0).GroupBy(m => m.Claim).ToDictionary(g => g.Key, g => g.First());
        return [.. CsvTable.Read(path, name, Columns, faults).Select(row => Read(row, first.GetValueOrDefault(row.Text("id"))))];
    }

    private static Claim Read(CsvRow row, Mention? mention)
    {
        var unit = Unit.Of(row.Text("unit"));
        var figure = unit == Unit.Date ? null : ReadFigure(row, mention);
        var printed = unit == Unit.Date ? ReadDate(row) : figure is null ? (Quantity?)null : Quantity.Of(figure, unit);
        var claim = new Claim(
            row.Required("id"),
            row.Required("article"),
            row.Required("subject"),
            row.Required("metric"),
            row.Required("printed"),
            ReadQuantity(row, printed),
            row.Required("unit"),
            mention?.Kind ?? MentionKind.Level,
            row.Period("as_of"),
            row.Text("scope"),
            row.Required("source"),
            row.Choice("forecast", Words.YesNo),
            row.Text("interval_reason"),
            row.Text("unchecked"),
            row.Line)
        {
            Figure = CouldBePrintedOtherwise(row, mention) ? figure : null,
        };
        if (mention is not null && !row.HasFaults)
        {
            Compare(row, mention);
        }

        return claim;
    }

    // The interval that the rules give, or the one that the claim has instead.
    private static Quantity? ReadQuantity(CsvRow row, Quantity? printed)
    {
        var interval = row.Text("interval");
        if (interval.Length == 0 != (row.Text("interval_reason").Length == 0))
        {
            row.Fault("interval_reason", "an interval of its own needs a reason, and a reason an interval");
        }

        if (interval.Length == 0 || printed is not { } quantity)
        {
            return printed;
        }

        if (IntervalNotation.TryParse(interval, out var allowed))
        {
            return quantity with { Allowed = allowed };
        }

        row.Fault("interval", $"\"{interval}\" is no interval; [175000, 185000) or (50, 100] is, with inf for no end");
        return quantity;
    }

    private static Quantity? ReadDate(CsvRow row)
    {
        var text = row.Text("value_text");
        return text.Length > 0 ? row.Period("value_text")?.ToQuantity() : row.Period("value")?.ToQuantity();
    }

    private static Printed? ReadFigure(CsvRow row, Mention? mention)
    {
        if (row.Number("value") is not { } value)
        {
            return null;
        }

        var high = row.Number("value_high") ?? value;
        if (high < value)
        {
            row.Fault("value_high", $"{high} is below {value}; the upper value of a range is not");
            return null;
        }

        var step = mention is not null && Numeral.TryRead(mention.NumText, out _, out var read) ? read : Rational.One;
        return new Printed(value, high, step, row.Choice("hedge", Words.Hedges), mention?.Kind ?? MentionKind.Level);
    }

    // Only what was printed as digits can be thought of as printed otherwise; words such as "majority" cannot.
    private static bool CouldBePrintedOtherwise(CsvRow row, Mention? mention) =>
        mention is not null && mention.NumText.Any(char.IsAsciiDigit) && row.Text("interval").Length == 0;

    private static void Compare(CsvRow row, Mention mention)
    {
        var same = row.Number("value") == mention.Value && row.Number("value_high") == mention.ValueHigh
            && row.Text("value_text") == mention.ValueText && row.Text("hedge") == Words.Of(mention.Hedge)
            && row.Text("unit") == mention.Unit;
        if (!same)
        {
            row.Fault("value", $"value, hedge or unit differ from the mention that first states the claim, \"{mention.Text}\" "
                + $"in mentions.csv:{mention.Line}");
        }

        if (row.Text("article") != mention.Article)
        {
            row.Fault("article", $"the claim is first stated in article {mention.Article}");
        }
    }
}
