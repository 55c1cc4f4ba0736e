using Recount.Expressions;

namespace Recount.Cli.Report.Parts;

/// <summary>Finds the series that a check reads.</summary>
internal static class SeriesNames
{
    internal static IEnumerable<string> In(Checks.Check check) => check.Expression.DescendantsAndSelf()
        .Concat(check.ComparedWith.DescendantsAndSelf())
        .OfType<SeriesCell>()
        .Select(cell => cell.Series)
        .Distinct();
}
