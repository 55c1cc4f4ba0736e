using Recount.Data;
using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Checks;

/// <summary>Reads <c>checks.csv</c>.</summary>
public static class CheckTable
{
    private static readonly IReadOnlyDictionary<string, CheckKind> Kinds = Words.Of<CheckKind>();
    private static readonly IReadOnlyDictionary<string, Bearing> Bearings = Words.Of<Bearing>();

    // Stands in for an expression that could not be read; its fault is noted, so it is never worked out.
    private static readonly Expression Unread = new NumberLiteral(Rational.Zero, Unit.Ratio, "0");

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["id", "topic", "kind", "judges", "bearing", "expression", "relation", "compared_with", "reading", "assumptions"];

    /// <summary>Reads the table; rows with faults are noted.</summary>
    public static IReadOnlyList<Check> Read(string path, string name, Faults faults) =>
        [.. CsvTable.Read(path, name, Columns, faults).Select(Read)];

    private static Check Read(CsvRow row) => new(
        row.Required("id"),
        row.Required("topic"),
        row.Choice("kind", Kinds),
        row.List("judges"),
        row.Choice("bearing", Bearings),
        row.Text("expression"),
        row.Text("compared_with"),
        Parse(row, "expression"),
        row.Choice("relation", Relations.BySign),
        Parse(row, "compared_with"),
        row.Required("reading"),
        row.Text("assumptions"),
        row.Line);

    private static Expression Parse(CsvRow row, string column)
    {
        var text = row.Required(column);
        if (text.Length == 0)
        {
            return Unread;
        }

        try
        {
            return ExpressionParser.Parse(text);
        }
        catch (ExpressionException e)
        {
            row.Fault(column, $"character {e.Position}: {e.Message}");
            return Unread;
        }
    }
}
