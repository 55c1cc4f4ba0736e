using System.Text;

namespace Recount.Cli.Extract;

/// <summary>A text that the command reads: a file, or standard input, which is held in memory so that it can be proved first.</summary>
internal sealed class TextSource
{
    private const string StandardInput = "-";
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Func<Stream> _open;
    private readonly string? _path;
    private byte[]? _held;

    private TextSource(string name, string? path, Func<Stream> open)
    {
        Name = name;
        _path = path;
        _open = open;
    }

    /// <summary>The name as it was given.</summary>
    public string Name { get; }

    /// <summary>The file's name without folder and extension.</summary>
    public string Article => _path is null ? StandardInput : Path.GetFileNameWithoutExtension(_path);

    /// <summary>The source that an argument names.</summary>
    public static TextSource Of(string argument, Func<Stream> standardInput) => argument == StandardInput
        ? new(argument, null, standardInput)
        : new(argument, argument, () => new FileStream(argument, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan));

    /// <summary>What keeps the source from being read, in a few words, or <c>null</c>.</summary>
    public string? FindFault()
    {
        if (_path is not null && Directory.Exists(_path))
        {
            return "is a folder, not a file";
        }

        try
        {
            if (_path is null)
            {
                using var copy = new MemoryStream();
                using var input = _open();
                input.CopyTo(copy);
                _held = copy.ToArray();
            }

            using var stream = OpenBytes();
            return Utf8Check.FindFault(stream);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return "no such file";
        }
        catch (UnauthorizedAccessException)
        {
            return "may not be read";
        }
        catch (IOException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>Opens the text for reading from its start.</summary>
    public StreamReader Open() => new(OpenBytes(), Strict, detectEncodingFromByteOrderMarks: false, BufferSize);

    private Stream OpenBytes() => _held is { } bytes ? new MemoryStream(bytes, writable: false) : _open();
}
