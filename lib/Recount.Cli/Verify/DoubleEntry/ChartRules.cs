using System.Text.Json;
using Recount.Cli.Notebooks;
using Recount.Expressions;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Cli.Verify.DoubleEntry;

/// <summary>Every point of a chart that says what it stands for stands where the ledger has it.</summary>
internal sealed class ChartRules(LedgerEvaluator ledger)
{
    /// <summary>What is wrong with a chart, and how many of its points were held against the ledger.</summary>
    internal (IReadOnlyList<string> Broken, int Points) Verify(JsonElement figure)
    {
        List<string> broken = [];
        var points = 0;
        var traces = figure.ValueKind == JsonValueKind.Object && figure.TryGetProperty("data", out var data)
            && data.ValueKind == JsonValueKind.Array ? data.EnumerateArray().ToList() : [];
        foreach (var (index, trace) in traces.Index())
        {
            var name = Json.Text(trace, "name") is { } given ? $"trace {index + 1} ({given})" : $"trace {index + 1}";
            points += Verify(trace, message => broken.Add($"{name}: {message}"));
        }

        if (points == 0 && broken.Count == 0 && !IsModel(figure))
        {
            broken.Add("no point of the chart says what it stands for, and the chart is not marked as a model");
        }

        return (broken, points);
    }

    private int Verify(JsonElement trace, Action<string> tell)
    {
        if (!trace.TryGetProperty("customdata", out var sources) || sources.ValueKind != JsonValueKind.Array)
        {
            return 0;
        }

        var meaning = PointMeaning.Of(trace);
        if (!trace.TryGetProperty(meaning.Coordinate, out var places) || places.ValueKind != JsonValueKind.Array)
        {
            tell($"it has no {meaning.Coordinate} values");
            return 0;
        }

        if (places.GetArrayLength() != sources.GetArrayLength())
        {
            tell($"{places.GetArrayLength()} points have {sources.GetArrayLength()} entries in customdata");
            return 0;
        }

        var points = 0;
        foreach (var (index, (source, place)) in sources.EnumerateArray().Zip(places.EnumerateArray()).Index())
        {
            if (source.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            points++;
            if (Broken(source, place, meaning) is { } message)
            {
                tell($"point {index + 1}: {message}");
            }
        }

        return points;
    }

    private string? Broken(JsonElement source, JsonElement place, PointMeaning meaning)
    {
        if (source.ValueKind != JsonValueKind.String)
        {
            return $"customdata holds {source.GetRawText()}, not an expression";
        }

        try
        {
            var quantity = ledger.Evaluate(source.GetString()!);
            return meaning.Fits(place, quantity)
                ? null
                : $"it stands at {place.GetRawText()}, {source.GetString()} at {Expected(quantity, meaning)}";
        }
        catch (Exception e) when (e is ExpressionException or UndecidableException or DivideByZeroException or OverflowException)
        {
            return $"{source.GetString()}: {e.Message}";
        }
    }

    private static string Expected(Quantity quantity, PointMeaning meaning) => meaning.End switch
    {
        "low" => Figures.Written(quantity.Allowed.Low, quantity.Unit),
        "high" => Figures.Written(quantity.Allowed.High, quantity.Unit),
        _ => Figures.Written(quantity),
    };

    private static bool IsModel(JsonElement figure) =>
        figure.ValueKind == JsonValueKind.Object
        && figure.TryGetProperty("layout", out var layout) && layout.ValueKind == JsonValueKind.Object
        && layout.TryGetProperty("meta", out var meta) && meta.ValueKind == JsonValueKind.Object
        && meta.TryGetProperty("model", out var model) && model.ValueKind == JsonValueKind.True;
}
