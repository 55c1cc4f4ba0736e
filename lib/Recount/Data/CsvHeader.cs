namespace Recount.Data;

/// <summary>The column names of a table.</summary>
internal sealed class CsvHeader
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    internal CsvHeader(string file, IReadOnlyList<string> names, Faults faults)
    {
        (File, Names) = (file, names);
        for (var i = 0; i < names.Count; i++)
        {
            if (!_places.TryAdd(names[i], i))
            {
                faults.Add(file, 1, names[i], "this column stands twice; a name may stand only once");
            }
        }
    }

    internal string File { get; }

    internal int Count => Names.Count;

    internal IReadOnlyList<string> Names { get; }

    internal int Place(string column) => _places[column];

    internal bool HasAll(IReadOnlyList<string> columns) => columns.All(_places.ContainsKey);

    internal void NoteMissing(IReadOnlyList<string> columns, Faults faults)
    {
        foreach (var column in columns.Where(column => !_places.ContainsKey(column)))
        {
            faults.Add(File, 1, column, $"this column is missing; the header should have {string.Join(',', columns)}");
        }
    }
}
