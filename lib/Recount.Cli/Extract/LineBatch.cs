using System.Buffers;

namespace Recount.Cli.Extract;

/// <summary>Some whole lines of the input, and what comes of them. Batches are used again, with their buffers.</summary>
internal sealed class LineBatch
{
    private const int MostInputKept = 1 << 20;
    private const int MostOutputKept = 1 << 23;

    private readonly List<(long Line, string Fault)> _faults = [];

    /// <summary>The place of the batch among all, from nought.</summary>
    public long Number { get; set; }

    /// <summary>The number of its first line in the input, from one.</summary>
    public long FirstLine { get; set; }

    /// <summary>Where its lines are; longer than they are.</summary>
    public byte[] Buffer { get; set; } = [];

    /// <summary>How much of the buffer the lines take, each with its line feed, which only the last of the input may lack.</summary>
    public int Length { get; set; }

    /// <summary>The lines.</summary>
    public ReadOnlySpan<byte> Lines => Buffer.AsSpan(0, Length);

    /// <summary>What is to be written.</summary>
    public ArrayBufferWriter<byte> Output { get; private set; } = new();

    /// <summary>What was wrong with which line, in their order.</summary>
    public IReadOnlyList<(long Line, string Fault)> Faults => _faults;

    /// <summary>Keeps what was wrong with a line.</summary>
    public void Add(long line, string fault) => _faults.Add((line, fault));

    /// <summary>Empties the batch for its next use, and lets go of buffers that an unusual line made large.</summary>
    public void Clear()
    {
        Length = 0;
        _faults.Clear();
        Output.ResetWrittenCount();
        Buffer = Buffer.Length > MostInputKept ? [] : Buffer;
        Output = Output.Capacity > MostOutputKept ? new() : Output;
    }
}
