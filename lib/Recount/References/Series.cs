using Recount.Data;
using Recount.Dates;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.References;

/// <summary>A table of dated facts from one source.</summary>
/// <param name="name">Its name: the file's, without its ending.</param>
/// <param name="unit">The unit of its figures; columns named <c>…_percent</c> are percent.</param>
/// <param name="strength">How near its source stands to the facts.</param>
/// <param name="rows">Its rows; the first column is the period.</param>
public sealed class Series(string name, Unit unit, Strength strength, IReadOnlyList<CsvRow> rows)
{
    private const string Hedge = "hedge";

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>How near its source stands to the facts.</summary>
    public Strength Strength { get; } = strength;

    /// <summary>Its rows, in the order of the file.</summary>
    public IReadOnlyList<CsvRow> Rows { get; } = rows;

    /// <summary>Whether it has a column of that name.</summary>
    public bool Has(string column) => Rows.Count > 0 && Rows[0].Columns.Contains(column);

    /// <summary>The unit of a column.</summary>
    public Unit UnitOf(string column) => column.EndsWith("_percent", StringComparison.Ordinal) ? Unit.Percent : unit;

    /// <summary>The rows that hold every part of a key: cell values separated by commas, the period among them.</summary>
    public IEnumerable<CsvRow> Select(string key)
    {
        var parts = key.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Rows.Where(row => parts.All(part => row.Columns.Any(column => row.Text(column) == part)));
    }

    /// <summary>The figure in one cell; null where the cell is empty.</summary>
    public Quantity? Figure(CsvRow row, string column)
    {
        if (row.Number(column) is not { } value || !Numeral.TryRead(row.Text(column), out _, out var step))
        {
            return null;
        }

        var hedge = row.Columns.Contains(Hedge) ? row.Choice(Hedge, Words.Hedges) : Reading.Hedge.Exact;
        var of = UnitOf(column);
        var kind = of == Unit.Percent ? MentionKind.Share
            : of.Name.Contains("_per_", StringComparison.Ordinal) ? MentionKind.Level
            : MentionKind.Count;
        return Quantity.Of(new Printed(value, value, step, hedge, kind), of);
    }

    /// <summary>The figure on a day between two dated rows, along the straight line that joins them.</summary>
    /// <param name="column">The column.</param>
    /// <param name="key">What else a row must hold.</param>
    /// <param name="day">The day number.</param>
    /// <returns>The figure; null where the day lies outside the series.</returns>
    public Quantity? Interpolate(string column, string key, Rational day)
    {
        var points = Select(key)
            .Select(row => (Day: (Rational)(row.Period("period") ?? default(Period)).First.DayNumber, Figure: Figure(row, column)))
            .Where(point => point.Figure is not null)
            .OrderBy(point => point.Day)
            .ToList();
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            if (from.Day <= day && day <= to.Day && from.Day < to.Day)
            {
                var along = Interval.Point((day - from.Day) / (to.Day - from.Day));
                var rest = Interval.Point(Rational.One) - along;
                return Quantity.Map(from.Figure!.Value, to.Figure!.Value, (a, b) => (a * rest) + (b * along), UnitOf(column));
            }
        }

        return null;
    }
}
