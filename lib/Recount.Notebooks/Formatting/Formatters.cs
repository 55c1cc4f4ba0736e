using Deedle;
using Microsoft.DotNet.Interactive.Formatting;
using Recount.Claims;
using Recount.Dates;
using Recount.Discrepancies;
using Recount.Notebooks.Amounts;
using Recount.Notebooks.Reconciling;
using Recount.Verdicts;

namespace Recount.Notebooks.Formatting;

/// <summary>Tells the kernel how frames, figures and results look.</summary>
public static class Formatters
{
    private const string Html = "text/html";
    private const string Text = "text/plain";

    /// <summary>Registers everything; a second call changes nothing that a reader sees.</summary>
    public static void Register()
    {
        Table(typeof(Frame<,>), FrameGrid.Of);
        Table(typeof(Series<,>), FrameGrid.Of);
        Formatter.Register(typeof(Frame<,>), (frame, writer) => writer.Write(FrameJson.Of(frame)), FrameJson.MimeType);
        Formatter.Register(typeof(Series<,>), (series, writer) => writer.Write(FrameJson.Of(series)), FrameJson.MimeType);
        Table(typeof(VerdictTable), table => Cards.Of((VerdictTable)table));
        Card<CheckResult>(Cards.Of);
        Card<ClaimResult>(Cards.Of);
        Card<Claim>(Cards.Of);
        Card<Discrepancy>(Cards.Of);
        Card<Reconciliation>(Cards.Of);
        Value<Amount>();
        Value<Span>();
        Value<Period>();
        Json<Reconciliation>(ReconciliationJson.MimeType, ReconciliationJson.Of);
        Json<VerdictTable>(VerdictJson.MimeType, VerdictJson.Of);
    }

    private static void Table(Type type, Func<object, Grid> grid)
    {
        Formatter.Register(type, (value, writer) => writer.Write(grid(value).Html()), Html);
        Formatter.Register(type, (value, writer) => writer.Write(grid(value).PlainText()), Text);
        Formatter.SetPreferredMimeTypesFor(type, Html, Text);
    }

    private static void Card<T>(Func<T, Card> card)
    {
        Formatter.Register<T>((value, writer) => writer.Write(card(value).Html()), Html);
        Formatter.Register<T>((value, writer) => writer.Write(card(value).PlainText()), Text);
        Formatter.SetPreferredMimeTypesFor(typeof(T), Html, Text);
    }

    private static void Value<T>()
    {
        Formatter.Register<T>((value, writer) => writer.Write(Cell.Text(value)), Text);
        Formatter.SetPreferredMimeTypesFor(typeof(T), Text);
    }

    private static void Json<T>(string mimeType, Func<T, string> json)
    {
        Formatter.Register<T>((value, writer) => writer.Write(json(value)), mimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(T), mimeType, Html, Text);
    }
}
