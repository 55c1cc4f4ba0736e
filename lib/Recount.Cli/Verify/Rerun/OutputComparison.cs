using System.Globalization;
using Recount.Cli.Notebooks;
using Recount.Cli.Verify.DoubleEntry;

namespace Recount.Cli.Verify.Rerun;

/// <summary>Compares the outputs of two runs as data, not as they are rendered.</summary>
internal static class OutputComparison
{
    /// <summary>Where a notebook's outputs differ from those of another run of it.</summary>
    internal static IEnumerable<Difference> Differences(NotebookDocument committed, NotebookDocument rerun) =>
        from pair in committed.CodeCells.Zip(rerun.CodeCells)
        from difference in OfCells(pair.First, pair.Second)
        select new Difference(committed.Name, pair.First.Id, difference.Place, difference.A, difference.B);

    private static IEnumerable<(string Place, string A, string B)> OfCells(Cell a, Cell b)
    {
        if (a.Outputs.Count != b.Outputs.Count)
        {
            return [("outputs", $"{a.Outputs.Count}", $"{b.Outputs.Count}")];
        }

        return a.Outputs.Zip(b.Outputs).Index().SelectMany(o => OfOutputs(o.Item.First, o.Item.Second)
            .Select(d => ($"output {o.Index + 1}{(d.Place.Length > 0 ? ", " + d.Place : "")}", d.A, d.B)));
    }

    private static IEnumerable<(string Place, string A, string B)> OfOutputs(Output a, Output b) => (a, b) switch
    {
        (StreamOutput one, StreamOutput other) => Texts(one.Name + ": " + one.Text, other.Name + ": " + other.Text, ""),
        (ErrorOutput one, ErrorOutput other) => Texts($"{one.Name}: {one.Value}", $"{other.Name}: {other.Value}", ""),
        (DisplayOutput one, DisplayOutput other) => OfBundles(one.Data, other.Data),
        _ => [("", a.GetType().Name, b.GetType().Name)],
    };

    private static IEnumerable<(string Place, string A, string B)> OfBundles(MimeBundle a, MimeBundle b)
    {
        var (ofA, types) = (Types(a), Types(b));
        if (!ofA.SequenceEqual(types))
        {
            return [("types", string.Join(", ", ofA), string.Join(", ", types))];
        }

        // Where the data itself is there, how it is drawn is another matter.
        var data = types.Where(MimeValue.IsJson).ToList();
        return data.Count > 0
            ? data.SelectMany(t => a.Json(t) is { } one && b.Json(t) is { } other ? JsonComparison.Differences(one, other) : [])
            : types.SelectMany(t => t == MediaTypes.Html ? OfHtml(a.Text(t)!, b.Text(t)!) : Texts(a.Text(t) ?? "", b.Text(t) ?? "", t));
    }

    // The image of a figure is drawn from it later, and is no output of the cell.
    private static List<string> Types(MimeBundle bundle) =>
        [.. bundle.Select(v => v.Type).Where(t => t != MediaTypes.Svg || bundle.Json(MediaTypes.Plotly) is null)];

    private static IEnumerable<(string Place, string A, string B)> OfHtml(string a, string b)
    {
        foreach (var words in Texts(HtmlTables.Words(a), HtmlTables.Words(b), "text"))
        {
            yield return words;
        }

        var (first, second) = (HtmlTables.Of(a), HtmlTables.Of(b));
        if (first.Count != second.Count)
        {
            yield return ("tables", $"{first.Count}", $"{second.Count}");
            yield break;
        }

        foreach (var (table, (one, other)) in first.Zip(second).Index())
        {
            var cells = one.SelectMany((row, r) => row.Select((text, c) => (Place: $"table {table + 1}, row {r + 1}, cell {c + 1}", text)));
            var others = other.SelectMany(row => row).ToList();
            if (one.Count != other.Count || cells.Count() != others.Count)
            {
                yield return ($"table {table + 1}", $"{one.Count} rows", $"{other.Count} rows");
                continue;
            }

            foreach (var (cell, text) in cells.Zip(others).Where(p => !AreSame(p.First.text, p.Second)))
            {
                yield return (cell.Place, cell.text, text);
            }
        }
    }

    private static bool AreSame(string a, string b) => a == b
        || (double.TryParse(a, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var one)
            && double.TryParse(b, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var other)
            && Figures.AreSame(one, other));

    // A long text is told by the place where it begins to differ.
    private static IEnumerable<(string Place, string A, string B)> Texts(string a, string b, string place)
    {
        if (a == b)
        {
            return [];
        }

        const int Shown = 40;
        var at = a.AsSpan().CommonPrefixLength(b);
        string Part(string text) => at >= text.Length ? "the end" : $"\"{text.Substring(at, Math.Min(Shown, text.Length - at))}\"";
        return [(place.Length > 0 ? $"{place}, character {at + 1}" : $"character {at + 1}", Part(a), Part(b))];
    }
}
