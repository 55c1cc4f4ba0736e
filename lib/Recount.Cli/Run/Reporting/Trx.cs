using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Recount.Cli.Run.Reporting;

/// <summary>Writes results as a Visual Studio test result file: a test a cell.</summary>
internal static class Trx
{
    private const string TestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";
    private const string TestList = "8c84fa94-04c1-424b-9868-57a2d4851a1d";

    private static readonly XNamespace Space = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    internal static string Text(IReadOnlyList<NotebookResult> results)
    {
        var cells = results.SelectMany(r => r.Cells.Select(c => (Name: $"{r.Target.Name}#{c.Cell.Id}", File: r.Target.Name, Cell: c))).ToList();
        var run = new XElement(Space + "TestRun",
            new XAttribute("id", Id("run")),
            new XAttribute("name", "recount run"),
            new XElement(Space + "Results", cells.Select(c => Result(c.Name, c.Cell))),
            new XElement(Space + "TestDefinitions", cells.Select(c => Definition(c.Name, c.File, c.Cell))),
            new XElement(Space + "TestEntries", cells.Select(c => new XElement(Space + "TestEntry",
                new XAttribute("testId", Id(c.Name)),
                new XAttribute("executionId", Id(c.Name + " run")),
                new XAttribute("testListId", TestList)))),
            new XElement(Space + "TestLists", new XElement(Space + "TestList",
                new XAttribute("name", "Results Not in a List"), new XAttribute("id", TestList))),
            new XElement(Space + "ResultSummary",
                new XAttribute("outcome", cells.TrueForAll(c => c.Cell.IsFine) ? "Completed" : "Failed"),
                new XElement(Space + "Counters",
                    new XAttribute("total", cells.Count),
                    new XAttribute("executed", cells.Count(c => c.Cell.Status is not (CellStatus.Skipped or CellStatus.NotRun))),
                    new XAttribute("passed", cells.Count(c => c.Cell.Status == CellStatus.Passed)),
                    new XAttribute("failed", cells.Count(c => Outcome(c.Cell.Status) == "Failed")))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{run}\n";
    }

    private static XElement Result(string name, CellResult cell) => new(Space + "UnitTestResult",
        new XAttribute("testId", Id(name)),
        new XAttribute("executionId", Id(name + " run")),
        new XAttribute("testName", name),
        new XAttribute("testType", TestType),
        new XAttribute("testListId", TestList),
        new XAttribute("computerName", ""),
        new XAttribute("duration", cell.Time.ToString("c", CultureInfo.InvariantCulture)),
        new XAttribute("outcome", Outcome(cell.Status)),
        cell.Error is not { } error ? null : new XElement(Space + "Output", new XElement(Space + "ErrorInfo",
            new XElement(Space + "Message", Printable($"{error.Name}: {error.Value}")),
            new XElement(Space + "StackTrace", Printable(string.Join('\n', error.Traceback))))));

    private static XElement Definition(string name, string file, CellResult cell) => new(Space + "UnitTest",
        new XAttribute("id", Id(name)),
        new XAttribute("name", name),
        new XAttribute("storage", file),
        new XElement(Space + "Execution", new XAttribute("id", Id(name + " run"))),
        new XElement(Space + "TestMethod",
            new XAttribute("codeBase", file), new XAttribute("className", file), new XAttribute("name", cell.Cell.Id)));

    private static string Outcome(CellStatus status) => status switch
    {
        CellStatus.Passed => "Passed",
        CellStatus.Skipped or CellStatus.NotRun => "NotExecuted",
        _ => "Failed",
    };

    // The same cell has the same id in every run.
    private static Guid Id(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    // XML cannot hold most control characters, not even escaped.
    private static string Printable(string text) =>
        string.Concat(text.Select(c => c is < ' ' and not ('\n' or '\t') or '\ufffe' or '\uffff' || char.IsSurrogate(c) ? '\ufffd' : c));
}
