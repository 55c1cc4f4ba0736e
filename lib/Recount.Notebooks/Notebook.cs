using Deedle;
using Recount.Dates;
using Recount.Notebooks.Amounts;
using Recount.Notebooks.Charts;
using Recount.Notebooks.Formatting;
using Recount.Notebooks.Frames;
using Recount.Quantities;

namespace Recount.Notebooks;

/// <summary>What a notebook's cells work with: the ledger's tables as frames, single figures, reconciliation.</summary>
/// <remarks>One notebook, one process: what it holds is filled once by <see cref="Open"/> and does not change.</remarks>
public static partial class Notebook
{
    private static Sources? _sources;

    /// <summary>The articles: title, publisher, date; by id.</summary>
    public static Frame<string, string> Articles => Sources.Read("articles", s => LedgerFrames.Articles(s.Ledger));

    /// <summary>The articles' paragraphs, by article and number: <c>002/3</c>.</summary>
    public static Frame<string, string> Paragraphs => Sources.Read("paragraphs", s =>
        ParagraphFrame.Of(s.Ledger, Environment.GetEnvironmentVariable(ParagraphFrame.Originals)));

    /// <summary>Every number where it stands, by article and number: <c>002#17</c>.</summary>
    public static Frame<string, string> Mentions => Sources.Read("mentions", s => LedgerFrames.Mentions(s.Ledger));

    /// <summary>Every checkable quantity that an article states, by id.</summary>
    public static Frame<string, string> Claims => Sources.Read("claims", s => LedgerFrames.Claims(s.Ledger));

    /// <summary>How the claims stand, by id.</summary>
    public static Frame<string, string> Standings => Sources.Read("standings", s => LedgerFrames.Standings(s.Recounting));

    /// <summary>Independent, cited facts, by id.</summary>
    public static Frame<string, string> References => Sources.Read("references", s => LedgerFrames.References(s.Ledger));

    /// <summary>The derivations of the ledger with their verdicts, by id.</summary>
    public static Frame<string, string> Checks => Sources.Read("checks", s => LedgerFrames.Checks(s.Recounting));

    /// <summary>
    /// The nearest change of one figure that would turn a check's verdict, by check: which figure, what would have to be
    /// printed instead, and how large a part of it that is (years, for a date). Checks that no single figure turns are not here.
    /// </summary>
    public static Frame<string, string> Flips => Sources.Read("flips", s => FlipFrame.Of(s.Recounting));

    /// <summary>What does not hold outright, worst first, by id.</summary>
    public static Frame<string, string> Discrepancies => Sources.Read("discrepancies", s => LedgerFrames.Discrepancies(s.Recounting));

    /// <summary>The ledger, worked out.</summary>
    /// <exception cref="InvalidOperationException">The notebook was not opened.</exception>
    public static Recounting Recounting => Sources.Recounting;

    /// <summary>The notebook's name: its file's, without the ending.</summary>
    public static string Name => Sources.Name;

    internal static Sources Sources => _sources
        ?? throw new InvalidOperationException("""No notebook is open; the set-up cell does it: Notebook.Open("01-corpus").""");

    /// <summary>Opens a notebook: reads the ledger, works it out, registers the formatters.</summary>
    /// <param name="name">The notebook's name: its file's, without the ending.</param>
    /// <param name="dataFolder">The data folder; where none is named, the nearest one here or above.</param>
    /// <exception cref="Data.BadDataException">The data are not as they should be; every fault is named.</exception>
    public static void Open(string name, string? dataFolder = null)
    {
        _sources = new Sources(name, dataFolder);
        Formatters.Register();
        ChartFormatters.Register();
        LiveCharts.Provide();
    }

    /// <summary>A table of dated facts; its rows are keyed by period.</summary>
    /// <exception cref="ArgumentException">There is no such series.</exception>
    public static Frame<string, string> SeriesFrame(string series) => Sources.Read(series, s => SeriesFrames.Read(s.SeriesFile(series)));

    /// <summary>The figure of a claim or a reference.</summary>
    /// <param name="id">Its id: <c>000-downloads</c>, <c>R042</c>.</param>
    /// <exception cref="ArgumentException">There is none, or it has no figure.</exception>
    public static Amount Figure(string id) => RowOf(id) is var row && row.TryGetAs<double>("printed_low") is { HasValue: true } low
        ? new Amount(new Span(low.Value, row.GetAs<double>("printed_high")), new Span(row.GetAs<double>("low"), row.GetAs<double>("high")))
        : throw new ArgumentException($"{id} has no figure; its date is Date(\"{id}\").", nameof(id));

    /// <summary>What a claim or a reference states, at its word: <c>700 million downloads</c>, <c>1 year</c>, <c>2025-10</c>.</summary>
    /// <exception cref="ArgumentException">There is none, or it states neither figure nor date.</exception>
    public static string Printed(string id)
    {
        // Asked for so that it is noted as read.
        _ = RowOf(id);
        return (Sources.Ledger.Claim(id)?.Quantity ?? Sources.Ledger.Reference(id)?.Quantity) is { } quantity
            ? QuantityText.AsPrinted(quantity)
            : throw new ArgumentException($"{id} states neither a figure nor a date.", nameof(id));
    }

    /// <summary>The date that a claim or a reference states.</summary>
    /// <exception cref="ArgumentException">There is none, or it states no date.</exception>
    public static Period Date(string id) => Dates(id, "first", "last") ?? throw new ArgumentException($"{id} states no date.", nameof(id));

    /// <summary>The day or period that a claim or a reference is stated for.</summary>
    /// <exception cref="ArgumentException">There is none, or it is stated for no date.</exception>
    public static Period AsOf(string id) =>
        Dates(id, "as_of_first", "as_of_last") ?? throw new ArgumentException($"{id} is stated for no date.", nameof(id));

    /// <summary>When an article (by its id) or a reference came out.</summary>
    /// <exception cref="ArgumentException">There is none, or its date is not known.</exception>
    public static Period Published(string id) =>
        (id.StartsWith('R') ? Dates(id, "published_first", "published_last") : Period(Articles.Rows[id], "first", "last"))
        ?? throw new ArgumentException($"The date of {id} is not known.", nameof(id));

    /// <summary>One cell of a series with what its precision and hedge allow.</summary>
    /// <param name="series">The series' name.</param>
    /// <param name="column">The column.</param>
    /// <param name="key">The row's key.</param>
    /// <exception cref="ArgumentException">There is no such cell, or it is empty.</exception>
    public static Amount Cell(string series, string column, string key) => Amounts(series, column).TryGet(key) is { HasValue: true } cell
        ? cell.Value
        : throw new ArgumentException($"{series}.{column} has no figure for {key}.", nameof(key));

    /// <summary>A column of a series with what precision and hedges allow, by row key.</summary>
    /// <exception cref="ArgumentException">There is no such series or column.</exception>
    public static Series<string, Amount> Amounts(string series, string column) => SeriesAmounts.Of(Sources, series, column);

    private static ObjectSeries<string> RowOf(string id)
    {
        var frame = id.StartsWith('R') ? References : Claims;
        return frame.Rows.TryGet(id) is { HasValue: true } row
            ? row.Value
            : throw new ArgumentException($"There is no claim or reference {id}.", nameof(id));
    }

    private static Period? Dates(string id, string first, string last) => Period(RowOf(id), first, last);

    private static Period? Period(ObjectSeries<string> row, string first, string last) =>
        row.TryGetAs<DateTime>(first) is { HasValue: true } day
            ? new Period(DateOnly.FromDateTime(day.Value), DateOnly.FromDateTime(row.GetAs<DateTime>(last)))
            : null;
}
