namespace Recount.Reading;

/// <summary>
/// A number where it stands in a text.
/// </summary>
/// <remarks>
/// Offsets count UTF-16 units from the start of the whole text, ends exclusive, and never fall inside a surrogate pair.
/// Mentions of one text do not overlap and come in the order of the text. A mention of a string keeps that string alive; a
/// mention of a stream or a buffer keeps no more than its own characters.
/// </remarks>
public sealed class NumericMention
{
    private readonly string _source;
    private readonly long _sourceStart;
    private readonly int _start, _end, _numStart, _numEnd, _hedgeStart, _hedgeEnd, _unitStart;

    // A printed unit is short, so that its length takes no more memory.
    private readonly byte _unitLength;
    private readonly Amount? _value;

    // Few mentions are ranges, so that a box for those takes less memory than room in each.
    private readonly object? _high;

    private NumericMention(string source, long sourceStart, int shift, int unitShift, in Draft draft)
    {
        _source = source;
        _sourceStart = sourceStart;
        _start = draft.Start + shift;
        _end = draft.End + shift;
        _numStart = draft.NumStart + shift;
        _numEnd = draft.NumEnd + shift;
        if (draft.HasHedgeText)
        {
            _hedgeStart = draft.HedgeStart + shift;
            _hedgeEnd = draft.HedgeEnd + shift;
        }

        if (draft.HasUnitText)
        {
            _unitStart = draft.UnitStart + unitShift;
            _unitLength = (byte)(draft.UnitEnd - draft.UnitStart);
        }

        _value = draft.Value;
        _high = draft.High;
        ValueText = draft.ValueText ?? "";
        Unit = draft.Unit;
        Hedge = draft.Hedge;
        Kind = draft.Kind;
        Role = draft.Role;
    }

    /// <summary>Where the mention starts: the number with its scale, currency or percent sign and the unit against it.</summary>
    public long Start => _sourceStart + _start;

    /// <summary>Where the mention ends, exclusive.</summary>
    public long End => _sourceStart + _end;

    /// <summary>The characters from <see cref="Start"/> to <see cref="End"/>.</summary>
    public string Text => _source[_start.._end];

    /// <summary>Where the bare numeral starts, within the mention.</summary>
    public long NumStart => _sourceStart + _numStart;

    /// <summary>Where the bare numeral ends, exclusive.</summary>
    public long NumEnd => _sourceStart + _numEnd;

    /// <summary>The bare numeral with its sign and scale, without currency, percent sign and unit.</summary>
    public string NumText => _source[_numStart.._numEnd];

    /// <summary>How firmly the number is stated.</summary>
    public Hedge Hedge { get; }

    /// <summary>The hedge words as printed; empty where there are none.</summary>
    public string HedgeText => _source[_hedgeStart.._hedgeEnd];

    /// <summary>The number in base units, or the low end of a range; <c>null</c> for dates, versions, furniture and idioms.</summary>
    public Amount? Value => _value;

    /// <summary>The high end of a range in base units; <c>null</c> for all else.</summary>
    public Amount? ValueHigh => (Amount?)_high;

    /// <summary>The ISO form of a date or period, the canonical form of a name; empty for plain quantities.</summary>
    public string ValueText { get; }

    /// <summary>The unit in lower-case ASCII, such as <c>percent</c>, <c>usd</c> or <c>models</c>; <c>none</c> where there is none.</summary>
    public string Unit { get; }

    /// <summary>
    /// The unit as printed: its sign, its word, or the noun that is counted with the words that stand between the number and
    /// it; empty where the text names none. A unit that a list or a comparison says once is printed at another number.
    /// </summary>
    public string UnitText => _source.Substring(_unitStart, _unitLength);

    /// <summary>What the number says.</summary>
    public MentionKind Kind { get; }

    /// <summary>Whether the number can be checked.</summary>
    public MentionRole Role { get; }

    /// <summary>The mention's text and value, for reading in a debugger.</summary>
    public override string ToString() => $"{Text} = {Value?.ToString() ?? ValueText} {Unit}";

    /// <summary>The mention of a string, in a segment that starts somewhere in it.</summary>
    internal static NumericMention OfString(string text, int segmentStart, in Draft draft) => new(text, 0, segmentStart, segmentStart, draft);

    /// <summary>The mention of a segment that will not last: its characters, and those of its hedge and unit, are copied.</summary>
    internal static NumericMention OfPart(ReadOnlySpan<char> segment, long segmentStart, in Draft draft)
    {
        var start = draft.HasHedgeText ? Math.Min(draft.Start, draft.HedgeStart) : draft.Start;
        var end = draft.HasHedgeText ? Math.Max(draft.End, draft.HedgeEnd) : draft.End;
        if (!draft.HasUnitText || (draft.UnitStart >= start && draft.UnitEnd <= end))
        {
            return new(new string(segment[start..end]), segmentStart + start, -start, -start, draft);
        }

        // The unit may be printed far away, at the last number of a list.
        var source = string.Concat(segment[start..end], segment[draft.UnitStart..draft.UnitEnd]);
        return new(source, segmentStart + start, -start, end - start - draft.UnitStart, draft);
    }
}
