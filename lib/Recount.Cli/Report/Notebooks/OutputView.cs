using System.Text.RegularExpressions;
using Recount.Cli.Notebooks;
using Recount.Cli.Report.Charts;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;

namespace Recount.Cli.Report.Notebooks;

/// <summary>The outputs of a cell: the richest form that a page can trust.</summary>
/// <param name="reconciliations">Shows reconciliations.</param>
/// <param name="verdicts">Shows verdict tables.</param>
/// <param name="figures">Numbers figures and keeps their images.</param>
internal sealed partial class OutputView(ReconciliationView reconciliations, VerdictsView verdicts, FigureShelf figures)
{
    private const int MostText = 20_000;

    internal Markup Of(Output output, Links links) => output switch
    {
        DisplayOutput display => Display(display.Data, links),
        StreamOutput { Text: var text, Name: var name } => Plain(text, name == "stderr" ? "output stderr" : "output"),
        ErrorOutput error => Markup.Of($"""
            <div class="output failed" role="note"><p><strong>This cell failed: {error.Name}</strong></p>{Plain(error.Value + "\n" + string.Join('\n', error.Traceback), "output")}</div>
            """),
        _ => Markup.Empty,
    };

    private Markup Display(MimeBundle data, Links links)
    {
        if (Reconciliation.Of(data) is { } found && reconciliations.Of(found, links) is { } reconciled)
        {
            return reconciled;
        }

        if (ShelvedNotebook.Claims(data.Json(ShelvedNotebook.Verdicts)).ToList() is { Count: > 0 } claims)
        {
            return verdicts.Of(claims, links);
        }

        if (FigureJson.Of(data) is { } figure)
        {
            return figures.Add(figure, ChartView.Image(data));
        }

        return data.Text("text/html") is { } html ? Html(html)
            : data.Text("text/markdown") is { } markdown ? HtmlMarkdown.Of(markdown)
            : Picture(data) is { } picture ? picture
            : data.Text("text/plain") is { } text ? Plain(text, "output")
            : Markup.Empty;
    }

    // Wide tables scroll by themselves, so that a phone's page does not.
    private static Markup Html(string html) => HtmlCleaner.Clean(html) is { IsEmpty: false } clean
        ? Markup.Of($"<div class=\"output scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Output\">{clean}</div>")
        : Markup.Empty;

    private static Markup? Picture(MimeBundle data)
    {
        foreach (var type in new[] { "image/png", "image/jpeg" })
        {
            var base64 = data.Text(type)?.ReplaceLineEndings("").Trim();
            if (base64 is not null && Convert.TryFromBase64String(base64, new byte[base64.Length], out _))
            {
                return Markup.Of($"<p class=\"output\"><img src=\"data:{type};base64,{base64}\" alt=\"{data.Text("text/plain") ?? "Picture that a cell shows"}\"></p>");
            }
        }

        return null;
    }

    private static Markup Plain(string text, string look)
    {
        var plain = Escapes().Replace(text, "").TrimEnd();
        var shown = plain.Length > MostText ? string.Concat(plain.AsSpan(0, MostText), "\n… the rest is in the notebook") : plain;
        return Markup.If(shown.Length > 0, () => Markup.Of($"<pre class=\"{look}\" tabindex=\"0\" role=\"group\" aria-label=\"Output\">{shown}</pre>"));
    }

    // Colours and cursor moves of terminals.
    [GeneratedRegex("\u001B\\[[0-9;?]*[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
