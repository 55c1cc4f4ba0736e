using System.Text;

namespace Recount.Data;

/// <summary>Reads and writes whole text files: strict UTF-8 in, all or nothing out.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; a file that cannot be read, or is not UTF-8, is noted as a fault and gives null.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">How faults name it.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static string? Read(string path, string name, Faults faults) =>
        ReadBytes(path, name, faults) is { } bytes ? Decode(bytes, name, faults) : null;

    /// <summary>Reads a file's bytes; a file that cannot be read is noted as a fault and gives null.</summary>
    public static byte[]? ReadBytes(string path, string name, Faults faults)
    {
        if (Directory.Exists(path))
        {
            faults.Add(name, 0, "", "this is a folder; a file is expected");
            return null;
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(name, 0, "", "there is no such file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(name, 0, "", $"the file cannot be read: {e.Message}");
        }

        return null;
    }

    /// <summary>Decodes UTF-8; bytes that are none are noted as a fault with their line and give null.</summary>
    public static string? Decode(byte[] bytes, string name, Faults faults)
    {
        var content = bytes.AsSpan();
        content = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException e)
        {
            var line = content[..e.Index].Count((byte)'\n') + 1;
            var bad = e.BytesUnknown is [var first, ..] ? first : (byte)0;
            faults.Add(name, line, "", $"byte 0x{bad:X2} is not valid UTF-8 here; save the file as UTF-8");
            return null;
        }
    }

    /// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
    /// <exception cref="IOException">The folder cannot be written to; the old file is as it was.</exception>
    public static void WriteWhole(string path, string text)
    {
        var beside = path + ".new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(Strict.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            if (e is UnauthorizedAccessException)
            {
                throw new IOException(e.Message, e);
            }

            throw;
        }
    }
}
