using System.Text;

namespace Recount.Notebooks.Charts;

/// <summary>A chart as plain text: its title and the table of its points.</summary>
internal static class ChartText
{
    internal static string Of(Caption caption, PointTable table)
    {
        var widths = table.Columns.Select((name, i) => table.Rows.Select(r => r[i].Length).Append(name.Length).Max()).ToList();
        var text = new StringBuilder().Append(caption.Finding).Append('\n').Append(caption.Subtitle).Append("\n\n");
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            text.AppendJoin("  ", row.Select((cell, i) => cell.PadRight(widths[i])));
            while (text[^1] == ' ')
            {
                text.Length--;
            }

            text.Append('\n');
        }

        return text.Append('\n').Append(caption.Source).Append('\n').ToString();
    }
}
