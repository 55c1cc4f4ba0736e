using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Cli.Notebooks;
using Recount.Data;

namespace Recount.Cli.Run;

/// <summary>Puts a cell with other values behind the one that is tagged as holding the parameters.</summary>
internal static partial class Parameters
{
    private const string CellId = "injected-parameters";

    /// <summary>The notebook with the values given (<c>share=0.3</c>); faults where there is no place for them.</summary>
    internal static NotebookDocument Put(NotebookDocument notebook, string name, IReadOnlyList<string> given, Faults faults)
    {
        var tagged = notebook.Cells.ToList().FindIndex(c => c.Type == CellType.Code && c.HasTag(CellTags.Parameters));
        if (tagged < 0)
        {
            faults.Add(name, 0, "-p", "no cell has the tag \"parameters\", so none can be given");
            return notebook;
        }

        var cell = notebook.Cells[tagged];
        var lines = given.Select(text => Line(text, cell, name, faults)).OfType<string>();
        var isFSharp = (cell.Kernel ?? notebook.DefaultKernel) == "fsharp";
        var injected = cell with
        {
            Id = CellId,
            Source = (isFSharp ? "#!fsharp\n" : "") + string.Join('\n', lines),
            Metadata = JsonObjects.With(cell.Metadata, "tags", new System.Text.Json.Nodes.JsonArray(CellTags.InjectedParameters)),
            Outputs = [],
            ExecutionCount = null,
        };
        var others = notebook.Cells.Where(c => c.Id != CellId).ToList();
        return notebook with { Cells = [.. others[..(others.IndexOf(cell) + 1)], injected, .. others[(others.IndexOf(cell) + 1)..]] };
    }

    private static string? Line(string text, Cell cell, string name, Faults faults)
    {
        if (text.Split('=', 2) is not [var parameter, var value] || !Identifier().IsMatch(parameter))
        {
            faults.Add(name, 0, "-p", $"\"{text}\" is no parameter; name=value is");
            return null;
        }

        if (!Regex.IsMatch(cell.Source, $@"\b{parameter}\b(\s*:[^=\n]+)?\s*="))
        {
            faults.Add(name, 0, "-p", $"the cell {cell.Id} sets no \"{parameter}\"");
            return null;
        }

        return cell.Source.Contains($"let {parameter}", StringComparison.Ordinal)
            ? $"let {parameter} = {Literal(value)}"
            : $"{parameter} = {Literal(value)};";
    }

    private static string Literal(string value) =>
        value is "true" or "false" || double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? value
            : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
