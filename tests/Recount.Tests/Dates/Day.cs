using System.Globalization;
using Recount.Dates;
using Recount.Quantities;

namespace Recount.Tests.Dates;

/// <summary>Days and spans of days from their ISO form.</summary>
internal static class Day
{
    internal static DateOnly Of(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static Interval Span(string text)
    {
        Assert.True(Period.TryParse(text, out var period));
        return period.ToQuantity().Printed;
    }
}
