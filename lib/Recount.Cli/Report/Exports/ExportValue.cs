using System.Text.Json;
using Recount.Quantities;

namespace Recount.Cli.Report.Exports;

/// <summary>A value of a table to take away: text, a number, yes or no, a list of texts, or nothing.</summary>
internal readonly record struct ExportValue
{
    private readonly IReadOnlyList<string>? _list;
    private readonly bool _isRaw;

    private ExportValue(string text, bool isRaw = false, IReadOnlyList<string>? list = null) => (Text, _isRaw, _list) = (text, isRaw, list);

    /// <summary>As it stands in a cell of CSV; empty for nothing.</summary>
    internal string Text { get; }

    public static implicit operator ExportValue(string? text) => new(text ?? "");

    public static implicit operator ExportValue(bool value) => new(value ? "true" : "false", isRaw: true);

    internal static ExportValue List(IEnumerable<string> items)
    {
        List<string> list = [.. items];
        return new ExportValue(string.Join(';', list), list: list);
    }

    /// <summary>An end of an interval; nothing where it has none, an ISO day for a date.</summary>
    internal static ExportValue End(Bound? bound, Unit? unit) =>
        bound is not { IsFinite: true } end ? new ExportValue("")
        : unit == Unit.Date ? new ExportValue(Dates.Period.Iso(end.Value))
        : new ExportValue(end.Value.ToString(), isRaw: true);

    internal void Write(Utf8JsonWriter json)
    {
        if (_list is not null)
        {
            json.WriteStartArray();
            foreach (var item in _list)
            {
                json.WriteStringValue(item);
            }

            json.WriteEndArray();
        }
        else if (_isRaw)
        {
            json.WriteRawValue(Text);
        }
        else if (Text.Length == 0)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(Text);
        }
    }
}
