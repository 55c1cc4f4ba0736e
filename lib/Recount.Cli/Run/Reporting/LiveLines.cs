namespace Recount.Cli.Run.Reporting;

/// <summary>A line for each notebook that is running, below everything else that was printed, drawn over as it goes.</summary>
/// <param name="output">A terminal.</param>
internal sealed class LiveLines(TextWriter output)
{
    private readonly SortedDictionary<string, string> _lines = new(StringComparer.Ordinal);
    private int _drawn;

    internal void Show(string name, string text)
    {
        _lines[name] = text;
        Draw();
    }

    /// <summary>Takes a notebook's line away, and all others off the screen until they are drawn again.</summary>
    internal void Clear(string name)
    {
        _lines.Remove(name);
        Erase();
        output.Flush();
    }

    internal void Draw()
    {
        Erase();
        foreach (var (name, text) in _lines)
        {
            var line = $"  {name}  {text}";
            var width = Math.Max(20, Width - 1);
            output.Write((line.Length > width ? line[..width] : line) + "\n");
        }

        _drawn = _lines.Count;
        output.Flush();
    }

    private static int Width
    {
        get
        {
            try
            {
                return Console.WindowWidth;
            }
            catch (IOException)
            {
                return 80;
            }
        }
    }

    private void Erase()
    {
        if (_drawn > 0)
        {
            output.Write($"\u001b[{_drawn}A\u001b[J");
        }

        _drawn = 0;
    }
}
