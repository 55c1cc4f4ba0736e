using Recount.Reading.Text;

namespace Recount.Reading.Dates;

/// <summary>Makes the drafts of dates, years and periods.</summary>
internal static class DateDraft
{
    /// <summary>The unit of dates and periods.</summary>
    public const string DateUnit = "date";

    /// <summary>The unit of bare years.</summary>
    public const string YearUnit = "year";

    /// <summary>A date or period that fills the tokens from <paramref name="first"/> to before <paramref name="next"/>.</summary>
    public static Draft Of(in Segment s, int first, int next, string iso) =>
        Draft.Of(s, first, next) with { ValueText = iso, Unit = DateUnit, Kind = MentionKind.Date };

    /// <summary>A bare year; one before our era is below nought.</summary>
    public static Draft OfYear(in Segment s, int first, int next, int year)
    {
        var draft = Of(s, first, next, Iso.Year(year));
        draft.Unit = YearUnit;
        draft.Value = new Amount(year);
        return draft;
    }
}
