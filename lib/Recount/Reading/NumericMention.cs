namespace Recount.Reading;

/// <summary>
/// A number where it stands in a text.
/// </summary>
/// <remarks>
/// Offsets count UTF-16 units from the start of the whole text, ends exclusive, and never fall inside a surrogate pair.
/// Mentions of one text do not overlap and come in the order of the text. A mention keeps the stretch of text it was read
/// from alive.
/// </remarks>
public sealed class NumericMention
{
    private readonly string _source;
    private readonly long _sourceStart;
    private readonly Draft _draft;

    internal NumericMention(string source, long sourceStart, int segmentStart, in Draft draft)
    {
        _source = source;
        _sourceStart = sourceStart;
        _draft = draft;
        _draft.Start += segmentStart;
        _draft.End += segmentStart;
        _draft.NumStart += segmentStart;
        _draft.NumEnd += segmentStart;
        if (draft.HedgeEnd > 0)
        {
            _draft.HedgeStart += segmentStart;
            _draft.HedgeEnd += segmentStart;
        }
    }

    /// <summary>Where the mention starts: the number with its scale, currency or percent sign and the unit against it.</summary>
    public long Start => _sourceStart + _draft.Start;

    /// <summary>Where the mention ends, exclusive.</summary>
    public long End => _sourceStart + _draft.End;

    /// <summary>The characters from <see cref="Start"/> to <see cref="End"/>.</summary>
    public string Text => _source[_draft.Start.._draft.End];

    /// <summary>Where the bare numeral starts, within the mention.</summary>
    public long NumStart => _sourceStart + _draft.NumStart;

    /// <summary>Where the bare numeral ends, exclusive.</summary>
    public long NumEnd => _sourceStart + _draft.NumEnd;

    /// <summary>The bare numeral with its sign and scale, without currency, percent sign and unit.</summary>
    public string NumText => _source[_draft.NumStart.._draft.NumEnd];

    /// <summary>How firmly the number is stated.</summary>
    public Hedge Hedge => _draft.Hedge;

    /// <summary>The hedge words as printed; empty where there are none.</summary>
    public string HedgeText => _source[_draft.HedgeStart.._draft.HedgeEnd];

    /// <summary>The number in base units, or the low end of a range; <c>null</c> for dates, versions, furniture and idioms.</summary>
    public Amount? Value => _draft.Value;

    /// <summary>The high end of a range in base units; <c>null</c> for all else.</summary>
    public Amount? ValueHigh => _draft.High;

    /// <summary>The ISO form of a date or period, the canonical form of a name; empty for plain quantities.</summary>
    public string ValueText => _draft.ValueText ?? "";

    /// <summary>The unit in lower-case ASCII, such as <c>percent</c>, <c>usd</c> or <c>models</c>; <c>none</c> where there is none.</summary>
    public string Unit => _draft.Unit;

    /// <summary>What the number says.</summary>
    public MentionKind Kind => _draft.Kind;

    /// <summary>Whether the number can be checked.</summary>
    public MentionRole Role => _draft.Role;

    /// <summary>The mention's text and value, for reading in a debugger.</summary>
    public override string ToString() => $"{Text} = {Value?.ToString() ?? ValueText} {Unit}";
}
