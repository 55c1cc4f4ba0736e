using System.Globalization;
using System.Text;
using CsvHelper;

namespace Recount.Data;

/// <summary>A table of the data folder: RFC 4180, UTF-8, a header row, no line breaks inside cells.</summary>
public static class CsvTable
{
    /// <summary>Reads a table; whatever is wrong with it is noted, and rows that are whole are returned.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">How faults name it.</param>
    /// <param name="columns">The columns that must be there; others may be, and a name may stand only once.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static IReadOnlyList<CsvRow> Read(string path, string name, IReadOnlyList<string> columns, Faults faults)
    {
        if (TextFile.Read(path, name, faults) is { } text)
        {
            return Parse(text, name, columns, faults);
        }

        faults.MarkUnread(name);
        return [];
    }

    /// <summary>Reads a table from its text, as <see cref="Read"/> does.</summary>
    public static IReadOnlyList<CsvRow> Parse(string text, string name, IReadOnlyList<string> columns, Faults faults)
    {
        if (text.Length == 0)
        {
            faults.Add(name, 0, "", $"the file is empty; its first line should be {string.Join(',', columns)}");
            faults.MarkUnread(name);
            return [];
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => Note(record, bytes, name, faults),
        });
        var header = new CsvHeader(name, reader.Headers, faults);
        List<CsvRow> rows = [];
        var complete = header.HasAll(columns);
        while (reader.Read())
        {
            if (!complete)
            {
                continue;
            }

            var cells = new string[header.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
            }

            rows.Add(new CsvRow(header, (int)reader.LineNumber, cells, faults));
        }

        if (!complete)
        {
            header.NoteMissing(columns, faults);
            faults.MarkUnread(name);
        }

        return rows;
    }

    private static void Note(CsvMalformedRecord record, byte[] bytes, string name, Faults faults)
    {
        var line = (int)record.LineNumber;
        faults.MarkUnread(name);
        if (record.Reason == CsvMalformedReason.FieldCountMismatch)
        {
            faults.Add(name, line, "", "this row has more or fewer cells than the header; "
                + "put a cell that holds a comma in quotation marks");
            return;
        }

        var before = bytes.AsSpan(0, (int)Math.Min(record.ByteOffset, bytes.Length));
        var character = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        faults.Add(name, line, $"character {character.ToString(CultureInfo.InvariantCulture)}", record.Reason switch
        {
            CsvMalformedReason.StrayQuote =>
                "a quotation mark stands in a cell that is not quoted; quote the whole cell and double the mark",
            CsvMalformedReason.TextAfterClosingQuote =>
                "text follows a closing quotation mark; a comma or the end of the line should, or the mark be doubled",
            _ => "a quotation mark is not closed on its line; close it",
        });
    }
}
