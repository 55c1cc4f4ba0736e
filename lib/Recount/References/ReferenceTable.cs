using Recount.Data;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.References;

/// <summary>Reads <c>references.csv</c>.</summary>
public static class ReferenceTable
{
    private static readonly IReadOnlyDictionary<string, Strength> Strengths = Words.Of<Strength>();

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "subject", "metric", "printed", "value", "value_high", "value_text", "unit", "kind", "hedge", "as_of",
        "publisher", "title", "date", "address", "strength", "scope",
    ];

    /// <summary>Reads the table; rows with faults are noted.</summary>
    public static IReadOnlyList<Reference> Read(string path, string name, Faults faults) =>
        [.. CsvTable.Read(path, name, Columns, faults).Select(Read)];

    private static Reference Read(CsvRow row)
    {
        var unit = Unit.Of(row.Text("unit"));
        var figure = unit == Unit.Date ? null : ReadFigure(row);
        return new Reference(
            row.Required("id"),
            row.Required("subject"),
            row.Required("metric"),
            row.Required("printed"),
            unit == Unit.Date ? row.Period("value_text")?.ToQuantity() : figure is null ? null : Quantity.Of(figure, unit),
            row.Required("unit"),
            row.Choice("kind", Words.Kinds),
            row.Period("as_of"),
            row.Required("publisher"),
            row.Required("title"),
            row.Period("date"),
            row.Required("address"),
            row.Choice("strength", Strengths),
            row.Text("scope"),
            row.Line)
        {
            Figure = figure,
        };
    }

    private static Printed? ReadFigure(CsvRow row)
    {
        if (row.Number("value") is not { } value)
        {
            return null;
        }

        var hedge = row.Choice("hedge", Words.Hedges);
        var high = row.Number("value_high");
        if (hedge == Hedge.Range != high.HasValue)
        {
            row.Fault("value_high", "a range has an upper value, and nothing else has one");
        }

        if (high < value)
        {
            row.Fault("value_high", $"{high} is below {value}; the upper value of a range is not");
            return null;
        }

        // "printed" holds the numeral of a range's ends too, which Numeral does not read; their step is never used.
        var read = Numeral.TryRead(row.Text("printed"), out var printed, out var step);
        if (read && printed != value)
        {
            row.Fault("value", $"{value} is not what \"{row.Text("printed")}\" says; {printed} is expected");
        }
        else if (!read && hedge != Hedge.Range)
        {
            row.Fault("printed", $"\"{row.Text("printed")}\" is no numeral; 700 million or 15.8 is");
        }

        var kind = row.Choice("kind", Words.Kinds);
        return new Printed(value, high ?? value, read ? step : Rational.One, hedge, kind);
    }
}
