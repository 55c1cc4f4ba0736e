using FsCheck;
using FsCheck.Fluent;
using Recount.Dates;
using Recount.Notebooks.Amounts;
using Interval = Recount.Quantities.Interval;

namespace Recount.Notebooks.Tests.Amounts;

public sealed class CalendarTests
{
    private static readonly Gen<(Period, Period)> Dates = ArbMap.Default.ArbFor<PositiveInt>().Generator.Four()
        .Select(n => (Period(n.Item1.Get, n.Item2.Get), Period(n.Item3.Get, n.Item4.Get)));

    [Fact]
    public void Ages_are_those_of_the_ledger() => ForAllDates((birth, at) => (
        CalendarArithmetic.CompletedYears(Days(birth), Days(at)), Calendar.Age(birth, at)));

    [Fact]
    public void Years_are_those_of_the_ledger() => ForAllDates((from, to) => (
        (Days(to) - Days(from)) / Interval.Point(CalendarArithmetic.DaysPerYear), Calendar.Years(from, to)));

    [Fact]
    public void Weekdays_are_those_of_the_ledger() => ForAllDates((day, _) => (
        CalendarArithmetic.Weekday(Interval.Point(day.First.DayNumber)), Calendar.Weekday(new Period(day.First, day.First))));

    [Theory]
    [InlineData(12)]
    [InlineData(1)]
    [InlineData(6)]
    public void Quarters_are_those_of_the_ledger(int yearEnd) => ForAllDates((day, _) => (
        CalendarArithmetic.Quarter(Interval.Point(day.First.DayNumber), yearEnd), Calendar.Quarter(new Period(day.First, day.First), yearEnd)));

    [Fact]
    public void A_month_has_no_weekday() => Assert.Throws<ArgumentException>(() => Calendar.Weekday(Calendar.Day("2025-12")));

    [Fact]
    public void What_is_no_date_is_refused() => Assert.Throws<FormatException>(() => Calendar.Day("12 December"));

    private static void ForAllDates(Func<Period, Period, (Interval Ledger, Amount Cell)> derive) =>
        Repeatably.ForAll(Dates, dates =>
        {
            var (ledger, cell) = derive(dates.Item1, dates.Item2);
            Assert.Equal(ledger.Low.Value.ToDouble(), cell.Low, 1e-9);
            Assert.Equal(ledger.High.Value.ToDouble(), cell.High, 1e-9);
        }, count: 1000, endSize: 40_000);

    private static Interval Days(Period period) => Interval.Closed(period.First.DayNumber, period.Last.DayNumber);

    private static Period Period(int day, int length)
    {
        var first = new DateOnly(1950, 1, 1).AddDays(day % 40_000);
        return new Period(first, first.AddDays(length % 40));
    }
}
