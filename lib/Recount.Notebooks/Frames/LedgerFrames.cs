using Deedle;
using Recount.Checks;
using Recount.Data;
using Recount.Dates;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.Notebooks.Frames;

/// <summary>The ledger's tables as frames, keyed by id.</summary>
/// <remarks>
/// Quantities have four columns: <c>printed_low</c> and <c>printed_high</c> (at its word; the same but for a range), and
/// <c>low</c> and <c>high</c> (what precision and hedge allow; an open end is infinite). Dates have <c>first</c> and
/// <c>last</c>, days as <see cref="DateTime"/>.
/// </remarks>
internal static class LedgerFrames
{
    internal static Frame<string, string> Articles(Ledger ledger) => new FrameOf<Articles.Article>(ledger.Articles, a => a.Id)
        .Text("title", a => a.Title)
        .Text("publisher", a => a.Publisher)
        .Text("byline", a => a.Byline)
        .Text("published", a => a.Published?.ToString())
        .Dates("first", "last", a => a.Published)
        .Whole("length", a => a.Length)
        .Whole("paragraphs", a => a.Paragraphs.Count)
        .Frame;

    internal static Frame<string, string> Mentions(Ledger ledger) =>
        new FrameOf<Mentions.Mention>(ledger.Mentions, m => $"{m.Article}#{m.Number}")
        .Text("article", m => m.Article)
        .Whole("paragraph", m => m.Paragraph)
        .Whole("start", m => m.Start)
        .Whole("end", m => m.End)
        .Text("text", m => m.Text)
        .Text("hedge", m => Words.Of(m.Hedge))
        .Number("value", m => m.Value?.ToDouble())
        .Number("value_high", m => m.ValueHigh?.ToDouble())
        .Text("value_text", m => m.ValueText)
        .Text("unit", m => m.Unit)
        .Text("kind", m => Words.Of(m.Kind))
        .Text("role", m => Words.Of(m.Role))
        .Text("claim", m => m.Claim)
        .Frame;

    internal static Frame<string, string> Claims(Ledger ledger)
    {
        var topics = ledger.Checks.SelectMany(c => c.Judges.Select(id => (id, c.Topic))).DistinctBy(p => p.id)
            .ToDictionary(p => p.id, p => p.Topic, StringComparer.Ordinal);
        return Quantities(
                new FrameOf<Claims.Claim>(ledger.Claims, c => c.Id)
                    .Text("article", c => c.Article)
                    .Text("topic", c => topics.GetValueOrDefault(c.Id))
                    .Text("subject", c => c.Subject)
                    .Text("metric", c => c.Metric)
                    .Text("printed", c => c.Printed),
                c => c.Quantity)
            .Text("unit", c => c.Unit)
            .Text("kind", c => Words.Of(c.Kind))
            .Text("hedge", c => Words.Of(c.Figure?.Hedge ?? Hedge.Exact))
            .Dates("as_of_first", "as_of_last", c => c.AsOf)
            .Text("scope", c => c.Scope)
            .Text("source", c => c.Source)
            .Flag("forecast", c => c.IsForecast)
            .Text("unchecked", c => c.UncheckedReason)
            .Frame;
    }

    internal static Frame<string, string> Standings(Recounting recounting) =>
        new FrameOf<Verdicts.ClaimResult>(recounting.Claims, c => c.Claim.Id)
        .Text("article", c => c.Claim.Article)
        .Text("printed", c => c.Claim.Printed)
        .Text("standing", c => Words.Of(c.Standing))
        .Text("then", c => c.StandingThen is { } then ? Words.Of(then) : null)
        .Whole("checks", c => c.Checks.Count)
        .Frame;

    internal static Frame<string, string> References(Ledger ledger) => Quantities(
            new FrameOf<References.Reference>(ledger.References, r => r.Id)
                .Text("subject", r => r.Subject)
                .Text("metric", r => r.Metric)
                .Text("printed", r => r.Printed),
            r => r.Quantity)
        .Text("unit", r => r.Unit)
        .Text("hedge", r => Words.Of(r.Figure?.Hedge ?? Hedge.Exact))
        .Dates("as_of_first", "as_of_last", r => r.AsOf)
        .Text("publisher", r => r.Publisher)
        .Text("title", r => r.Title)
        .Dates("published_first", "published_last", r => r.Published)
        .Text("address", r => r.Address)
        .Text("strength", r => Words.Of(r.Strength))
        .Text("scope", r => r.Scope)
        .Frame;

    internal static Frame<string, string> Checks(Recounting recounting) =>
        new FrameOf<Verdicts.CheckResult>(recounting.Checks, c => c.Check.Id)
        .Text("topic", c => c.Check.Topic)
        .Text("kind", c => Words.Of(c.Check.Kind))
        .Text("judges", c => string.Join(';', c.Check.Judges))
        .Text("bearing", c => Words.Of(c.Check.Bearing))
        .Text("expression", c => c.Check.Source)
        .Text("relation", c => Relations.Sign(c.Check.Relation))
        .Text("compared_with", c => c.Check.SourceCompared)
        .Text("reading", c => c.Check.Reading)
        .Text("assumptions", c => c.Check.Assumptions)
        .Text("verdict", c => Words.Of(c.Verdict))
        .Text("strength", c => c.Strength is { } strength ? Words.Of(strength) : null)
        .Text("missing", c => c.Missing)
        .Frame;

    internal static Frame<string, string> Discrepancies(Recounting recounting) =>
        new FrameOf<Discrepancies.Discrepancy>(recounting.Discrepancies, d => d.Id)
        .Text("check", d => d.Note.Check)
        .Text("article", d => d.Claims.Count > 0 ? d.Claims[0][..3] : null)
        .Text("claims", d => string.Join(';', d.Claims))
        .Text("kind", d => Words.Of(d.Note.Kind))
        .Flag("changes_conclusion", d => d.Note.ChangesConclusion)
        .Text("verdict", d => Words.Of(d.Result.Verdict))
        .Text("size", d => d.Size)
        .Number("weight", d => d.Result.Size?.Weight)
        .Text("headline", d => d.Note.Headline)
        .Text("text", d => d.Text)
        .Frame;

    private static FrameOf<T> Quantities<T>(FrameOf<T> frame, Func<T, Quantity?> of) => frame
        .Number("printed_low", row => Number(of(row), q => q.Printed.Low))
        .Number("printed_high", row => Number(of(row), q => q.Printed.High))
        .Number("low", row => Number(of(row), q => q.Allowed.Low))
        .Number("high", row => Number(of(row), q => q.Allowed.High))
        .Dates("first", "last", row => Dates(of(row)));

    private static double? Number(Quantity? quantity, Func<Quantity, Bound> end) =>
        quantity is { } q && q.Unit != Unit.Date ? Number(end(q)) : null;

    private static double Number(Bound end) =>
        end.IsFinite ? end.Value.ToDouble() : end.Direction < 0 ? double.NegativeInfinity : double.PositiveInfinity;

    private static Period? Dates(Quantity? quantity) => quantity is { } q && q.Unit == Unit.Date ? Period.Of(q.Printed) : null;
}
