using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recount.Cli.Notebooks;

/// <summary>Writes JSON byte for byte as Jupyter does: one space a level, members in ordinal order, non-ASCII kept.</summary>
/// <remarks>A notebook that is opened and saved in Jupyter then shows no change that nobody made.</remarks>
internal sealed class JupyterText
{
    private readonly StringBuilder _text = new();
    private int _level;

    public override string ToString() => _text.ToString();

    internal void Object(params ReadOnlySpan<(string Name, Action? Write)> members)
    {
        Open('{', '}', members.Length == 0, members, (self, all) =>
        {
            var first = true;
            foreach (var (name, write) in all)
            {
                if (write is not null)
                {
                    self.Item(ref first);
                    self.String(name);
                    self._text.Append(": ");
                    write();
                }
            }
        });
    }

    internal void Array<T>(IReadOnlyList<T> items, Action<T> write) => Open('[', ']', items.Count == 0, items, (self, all) =>
    {
        var first = true;
        foreach (var item in all)
        {
            self.Item(ref first);
            write(item);
        }
    });

    /// <summary>A text as an array of lines, each but the last with its line end.</summary>
    internal void Lines(string text)
    {
        List<string> lines = [];
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        Array(lines, String);
    }

    internal void Value(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
                Object([.. members.Select(p => (p.Name, (Action?)(() => Value(p.Value))))]);
                break;
            case JsonValueKind.Array:
                Array([.. value.EnumerateArray()], Value);
                break;
            case JsonValueKind.String:
                String(value.GetString()!);
                break;
            default:
                _text.Append(value.GetRawText());
                break;
        }
    }

    internal void Number(int? number) =>
        _text.Append(number is { } value ? value.ToString(CultureInfo.InvariantCulture) : "null");

    internal void String(string text)
    {
        _text.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\n' => _text.Append("\\n"),
                '\r' => _text.Append("\\r"),
                '\t' => _text.Append("\\t"),
                '\b' => _text.Append("\\b"),
                '\f' => _text.Append("\\f"),
                < ' ' => _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => _text.Append(c),
            };
        }

        _text.Append('"');
    }

    private void Open<T>(char open, char close, bool isEmpty, T content, Action<JupyterText, T> write)
        where T : allows ref struct
    {
        _text.Append(open);
        if (!isEmpty)
        {
            _level++;
            write(this, content);
            _level--;
            Line();
        }

        _text.Append(close);
    }

    private void Item(ref bool first)
    {
        if (!first)
        {
            _text.Append(',');
        }

        first = false;
        Line();
    }

    private void Line() => _text.Append('\n').Append(' ', _level);
}
