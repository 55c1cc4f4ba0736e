using System.Text;

namespace Recount.Cli.Extract;

/// <summary>A text that the command reads: a file, proved before anything is written, or standard input, read as it comes.</summary>
internal sealed class TextSource
{
    private const string StandardInput = "-";
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Func<Stream> _open;
    private readonly string? _path;

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

    /// <summary>
    /// What keeps the source from being read, in a few words, or <c>null</c>; a stream is not asked, for it can be read but once.
    /// </summary>
    /// <param name="isText">Whether all of it must be UTF-8; where each line stands for itself, a bad one is reported later.</param>
    public string? FindFault(bool isText)
    {
        if (_path is null)
        {
            return null;
        }

        if (Directory.Exists(_path))
        {
            return "is a folder, not a file";
        }

        try
        {
            using var stream = _open();
            return isText ? Utf8Check.FindFault(stream) : null;
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

    /// <summary>Opens the text's bytes for reading from their start.</summary>
    public Stream OpenBytes() => _open();

    /// <summary>Opens the text for reading from its start.</summary>
    /// <exception cref="DecoderFallbackException">While reading: a stream turns out not to be UTF-8.</exception>
    public StreamReader Open() => new(_open(), Strict, detectEncodingFromByteOrderMarks: false, BufferSize);
}
