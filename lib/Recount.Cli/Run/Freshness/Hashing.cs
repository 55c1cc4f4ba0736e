using System.Security.Cryptography;
using System.Text;

namespace Recount.Cli.Run.Freshness;

/// <summary>Hashes parts one after the other, so that no two lists of parts come to the same.</summary>
internal sealed class Hashing : IDisposable
{
    // 64 bits tell accidental changes apart; nobody is kept from forging a key.
    private const int ShownDigits = 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Dispose() => _hash.Dispose();

    internal Hashing Add(ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(length, part.Length);
        _hash.AppendData(length);
        _hash.AppendData(part);
        return this;
    }

    internal Hashing Add(string part) => Add(Encoding.UTF8.GetBytes(part));

    /// <summary>A file's bytes; that there is none counts as well.</summary>
    internal Hashing AddFile(string path) => File.Exists(path) ? Add(File.ReadAllBytes(path)) : Add("no such file");

    /// <summary>The hash so far, in hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash())[..ShownDigits];
}
