using Recount.Data;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Recount.Articles;

/// <summary>The facts above a digest: YAML, one plain value for each key.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, (string Value, int Line)> _values = new(StringComparer.Ordinal);
    private readonly string _file;
    private readonly Faults _faults;

    // What stands below broken YAML is not missing; nobody has read it.
    private bool _isBroken;

    private FrontMatter(string file, Faults faults) => (_file, _faults) = (file, faults);

    /// <param name="yaml">The YAML.</param>
    /// <param name="lineBefore">How many lines of the file stand above it.</param>
    /// <param name="file">How faults name the file.</param>
    /// <param name="faults">Where faults are noted.</param>
    internal static FrontMatter Read(string yaml, int lineBefore, string file, Faults faults)
    {
        var matter = new FrontMatter(file, faults);
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                var value = parser.Consume<Scalar>();
                var line = lineBefore + (int)key.Start.Line;
                if (!matter._values.TryAdd(key.Value, (value.Value, line)))
                {
                    faults.Add(file, line, key.Value, "this key stands twice");
                }
            }
        }
        catch (YamlException e)
        {
            matter._isBroken = true;
            faults.Add(file, lineBefore + (int)e.Start.Line, $"character {e.Start.Column}",
                $"the front matter is no plain YAML of keys and values: {e.Message}");
        }

        return matter;
    }

    internal string Text(string key)
    {
        if (_values.TryGetValue(key, out var entry))
        {
            return entry.Value;
        }

        if (!_isBroken)
        {
            _faults.Add(_file, 1, key, "this key is missing from the front matter; leave its value empty where there is none");
        }

        return "";
    }

    internal string Required(string key)
    {
        var text = Text(key);
        if (text.Length == 0 && _values.ContainsKey(key))
        {
            Fault(key, "the value is empty; one is expected");
        }

        return text;
    }

    internal void Fault(string key, string message) =>
        _faults.Add(_file, _values.TryGetValue(key, out var entry) ? entry.Line : 1, key, message);
}
