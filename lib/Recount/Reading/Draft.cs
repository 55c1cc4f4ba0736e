using Recount.Reading.Quantities;
using Recount.Reading.Text;

namespace Recount.Reading;

/// <summary>
/// A mention while it is being read. Offsets are UTF-16 units from the start of the segment, ends exclusive; token numbers
/// are those of the segment.
/// </summary>
internal struct Draft
{
    /// <summary>The longest unit that is given as printed, in UTF-16 units; a mention keeps its length in a byte.</summary>
    private const int LongestUnit = 100;

    /// <summary>The first token of the mention.</summary>
    public int First;

    /// <summary>The token behind the mention's last, where reading goes on.</summary>
    public int Next;

    /// <summary>Where the text starts and ends.</summary>
    public int Start, End;

    /// <summary>Where the bare numeral starts and ends.</summary>
    public int NumStart, NumEnd;

    /// <summary>Where the hedge words start and end; both nought where there are none.</summary>
    public int HedgeStart, HedgeEnd;

    /// <summary>Whether hedge words were found.</summary>
    public readonly bool HasHedgeText => HedgeEnd > 0;

    /// <summary>Whether the unit is printed.</summary>
    public readonly bool HasUnitText => UnitEnd > 0;

    /// <summary>The number, or its low end.</summary>
    public Amount? Value;

    /// <summary>The high end of a range.</summary>
    public Amount? High;

    /// <summary>The ISO form of a date or period, the canonical form of a name.</summary>
    public string? ValueText;

    /// <summary>The unit in canonical form.</summary>
    public string Unit;

    /// <summary>Where the unit is printed, which for a unit that a list or a comparison shares is at another number; both nought where it is not.</summary>
    public int UnitStart, UnitEnd;

    /// <summary>How firmly the number is stated.</summary>
    public Hedge Hedge;

    /// <summary>What the number says.</summary>
    public MentionKind Kind;

    /// <summary>Whether it can be checked.</summary>
    public MentionRole Role;

    /// <summary>Whether the numeral still lacks the unit that a later one of its list may carry.</summary>
    public bool IsBare;

    /// <summary>The power of ten of the scale word that was read with the numeral.</summary>
    public int Power;

    /// <summary>A numeric mention without a unit that fills the tokens from one to before another, all of them its numeral.</summary>
    public static Draft Of(in Segment s, int first, int next) => Of(s, first, next, first, next);

    /// <summary>A numeric mention without a unit that fills the tokens from one to before another, with its numeral somewhere in them.</summary>
    public static Draft Of(in Segment s, int first, int next, int numFirst, int numNext) => new()
    {
        First = first,
        Next = next,
        Start = s[first].Start,
        End = s[next - 1].End,
        NumStart = s[numFirst].Start,
        NumEnd = s[numNext - 1].End,
        Unit = UnitReading.NoName,
        Kind = MentionKind.Count,
        Role = MentionRole.Numeric,
    };

    /// <summary>Gives the mention its end, before a token.</summary>
    public void EndBefore(in Segment s, int next)
    {
        Next = next;
        End = s[next - 1].End;
    }

    /// <summary>Gives the mention and its numeral their end, before a token.</summary>
    public void EndNumeralBefore(in Segment s, int next)
    {
        EndBefore(s, next);
        NumEnd = End;
    }

    /// <summary>Says where the unit is printed, unless that is too long for one.</summary>
    public void SetPrinted(int start, int end)
    {
        if (end - start <= LongestUnit)
        {
            UnitStart = start;
            UnitEnd = end;
        }
    }

    /// <summary>Gives the unit of another number, which is printed there.</summary>
    public void TakeUnit(in Draft other)
    {
        Unit = other.Unit;
        UnitStart = other.UnitStart;
        UnitEnd = other.UnitEnd;
    }

    /// <summary>Gives a unit that no word of the text names.</summary>
    public void SetUnprinted(string unit)
    {
        Unit = unit;
        UnitStart = UnitEnd = 0;
    }
}
