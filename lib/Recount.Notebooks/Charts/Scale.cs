using System.Globalization;
using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>Where on an axis a value comes to lie, from 0 to 1; near enough to plotly.js's own to place labels by.</summary>
internal sealed class Scale
{
    private const double Margin = 0.06;

    private readonly bool _isLog;
    private readonly List<string> _categories;
    private readonly double _low;
    private readonly double _high;

    internal Scale(Figure figure, string axis)
    {
        var settings = figure.Layout[axis + "axis"] as JsonObject ?? [];
        _isLog = settings["type"].Text() == "log";
        _categories = settings["type"].Text() == "category" ? Categories(figure, settings, axis) : [];
        var range = settings["range"].Items().Select(Read).OfType<double>().ToList();
        (_low, _high) = range.Count == 2 ? (range[0], range[1]) : Ends(figure, axis, isToNought: settings["rangemode"].Text() == "tozero");
    }

    /// <summary>The place of a value; null where it has none.</summary>
    internal double? At(JsonNode? value, double offset = 0) => Number(value, offset) is { } number ? (number - _low) / (_high - _low) : null;

    /// <summary>The day number of a date; null for what is none.</summary>
    internal static double? Day(JsonNode? value) =>
        DateTime.TryParse(value.Text(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (time - DateTime.MinValue).TotalDays : null;

    // Beyond the outermost point plotly.js leaves some room; to the left and right of mere lines it does not.
    private (double Low, double High) Ends(Figure figure, string axis, bool isToNought)
    {
        var ends = figure.Traces
            .SelectMany(t => t[axis].Items().SelectMany((v, i) => Reach(t, axis, v, i)).OfType<double>().Select(end => (At: end, HasRoom: axis == "y" || !IsLine(t))))
            .Concat(isToNought ? [(0, false)] : [])
            .ToList();
        if (ends.Count == 0)
        {
            return (0, 1);
        }

        var (low, high) = (ends.Min(e => e.At), ends.Max(e => e.At));
        var room = Math.Max(high - low, 1e-9) * Margin;
        return (ends.Min(e => e.HasRoom && !(isToNought && e.At >= 0) ? e.At - room : e.At), ends.Max(e => e.HasRoom ? e.At + room : e.At));
    }

    private static bool IsLine(JsonObject trace) => trace["mode"].Text() == "lines" && trace["error_y"] is null;

    private IEnumerable<double?> Reach(JsonObject trace, string axis, JsonNode? value, int i)
    {
        var error = trace["error_" + axis] as JsonObject;
        yield return Number(value, 0);
        yield return Number(value, error?["array"].Items().ElementAtOrDefault(i).Number() ?? 0);
        yield return Number(value, -(error?["arrayminus"].Items().ElementAtOrDefault(i).Number() ?? 0));
    }

    // Offsets on a date axis are milliseconds, as plotly.js has them.
    private double? Number(JsonNode? value, double offset)
    {
        if (value.Number() is { } number)
        {
            return !_isLog ? number + offset : number + offset > 0 ? Math.Log10(number + offset) : null;
        }

        if (_categories.Count > 0)
        {
            return _categories.IndexOf(value.Text() ?? "") is var place and >= 0 ? place : null;
        }

        return Read(value) + (offset / TimeSpan.FromDays(1).TotalMilliseconds);
    }

    private static double? Read(JsonNode? value) => value.Number() ?? Day(value);

    private static List<string> Categories(Figure figure, JsonObject settings, string axis) =>
        [.. settings["categoryarray"].Items().Concat(figure.Traces.SelectMany(t => t[axis].Items())).Select(c => c.Text() ?? "").Distinct()];
}
