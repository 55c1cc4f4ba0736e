namespace Recount.Data;

/// <summary>Collects faults, so that all of them are told at once.</summary>
public sealed class Faults
{
    private readonly List<Fault> _found = [];
    private readonly HashSet<Fault> _known = [];
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    /// <summary>The faults so far, in the order of files and lines.</summary>
    public IReadOnlyList<Fault> Found =>
        [.. _found.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)];

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool None => _found.Count == 0;

    /// <summary>Notes a fault; the same one only once, however often its cell is read.</summary>
    public void Add(Fault fault)
    {
        if (_known.Add(fault))
        {
            _found.Add(fault);
        }
    }

    /// <summary>Notes a fault.</summary>
    public void Add(string file, int line, string column, string message) => Add(new Fault(file, line, column, message));

    /// <summary>Notes that a file could not be read whole: what rests on its rows can't be judged.</summary>
    public void MarkUnread(string file) => _unread.Add(file);

    /// <summary>Whether every row of a file could be read.</summary>
    public bool IsRead(string file) => !_unread.Contains(file);

    /// <exception cref="BadDataException">Something is wrong.</exception>
    public void ThrowIfAny()
    {
        if (!None)
        {
            throw new BadDataException(Found);
        }
    }
}
