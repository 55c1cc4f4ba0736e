using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Recount.Reading.Words;

/// <summary>
/// A run of ASCII letters, packed in lower case into two numbers: the key of the vocabulary.
/// </summary>
/// <param name="Length">How many letters the run has; nought where it could not be read in one step.</param>
/// <param name="Capitals">How many of them are capitals.</param>
/// <param name="Low">The first eight letters, the first in the lowest byte.</param>
/// <param name="High">The letters behind those.</param>
internal readonly record struct WordKey(int Length, int Capitals, ulong Low, ulong High)
{
    private const int Lanes = 16;
    private const byte CaseBit = 0x20;
    private const byte LastLetter = 'z' - 'a';

    /// <summary>
    /// Reads the run of letters at the start of a text, all letters at once. The length is nought where fewer than sixteen
    /// characters are left, or the run is longer or goes on in letters beyond ASCII.
    /// </summary>
    public static WordKey Read(ReadOnlySpan<char> text)
    {
        if (text.Length <= Lanes)
        {
            return default;
        }

        var units = MemoryMarshal.Cast<char, ushort>(text);
        var letters = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[8..]));
        var lower = letters | Vector128.Create(CaseBit);
        var isLetter = Vector128.LessThanOrEqual(lower - Vector128.Create((byte)'a'), Vector128.Create(LastLetter));
        var length = BitOperations.TrailingZeroCount(~isLetter.ExtractMostSignificantBits());
        if (length >= Lanes || text[length] >= 128)
        {
            return default;
        }

        var isInside = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create(unchecked((byte)length)));
        var isCapital = Vector128.Equals(letters & Vector128.Create(CaseBit), Vector128<byte>.Zero) & isInside;
        var key = (lower & isInside).AsUInt64();
        return new(length, BitOperations.PopCount(isCapital.ExtractMostSignificantBits()), key[0], key[1]);
    }

    /// <summary>The key of a whole word of at most sixteen ASCII letters.</summary>
    public static WordKey Of(ReadOnlySpan<char> word)
    {
        ulong low = 0;
        ulong high = 0;
        var capitals = 0;
        for (var at = 0; at < word.Length; at++)
        {
            ulong letter = word[at] | (uint)CaseBit;
            capitals += letter == word[at] ? 0 : 1;
            if (at < 8)
            {
                low |= letter << (8 * at);
            }
            else
            {
                high |= letter << (8 * (at - 8));
            }
        }

        return new(word.Length, capitals, low, high);
    }
}
