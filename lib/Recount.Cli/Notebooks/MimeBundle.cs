using System.Collections;
using System.Text.Json;

namespace Recount.Cli.Notebooks;

/// <summary>The forms of one value, by MIME type, in ordinal order of the types.</summary>
/// <remarks>Immutable; a type stands once, the last value given for it counts.</remarks>
internal sealed class MimeBundle : IReadOnlyList<MimeValue>
{
    private readonly MimeValue[] _values;

    internal MimeBundle(IEnumerable<MimeValue> values) => _values =
        [.. values.GroupBy(v => v.Type, StringComparer.Ordinal).Select(g => g.Last()).OrderBy(v => v.Type, StringComparer.Ordinal)];

    public int Count => _values.Length;

    public MimeValue this[int index] => _values[index];

    public IEnumerator<MimeValue> GetEnumerator() => _values.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The form of one type as text; null where there is none.</summary>
    internal string? Text(string type) => _values.FirstOrDefault(v => v.Type == type)?.Text;

    /// <summary>The form of one type as JSON; null where there is none.</summary>
    internal JsonElement? Json(string type) => _values.FirstOrDefault(v => v.Type == type)?.Json;
}
