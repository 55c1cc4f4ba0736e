namespace Recount.Data;

/// <summary>Collects faults, so that all of them are told at once.</summary>
public sealed class Faults
{
    private readonly List<Fault> _found = [];

    /// <summary>The faults so far, in the order of files and lines.</summary>
    public IReadOnlyList<Fault> Found =>
        [.. _found.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)];

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool None => _found.Count == 0;

    /// <summary>Notes a fault.</summary>
    public void Add(Fault fault) => _found.Add(fault);

    /// <summary>Notes a fault.</summary>
    public void Add(string file, int line, string column, string message) => Add(new Fault(file, line, column, message));

    /// <exception cref="BadDataException">Something is wrong.</exception>
    public void ThrowIfAny()
    {
        if (!None)
        {
            throw new BadDataException(Found);
        }
    }
}
