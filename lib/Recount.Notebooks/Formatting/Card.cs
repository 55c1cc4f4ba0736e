using System.Text;

namespace Recount.Notebooks.Formatting;

/// <summary>A sign with a headline, lines beneath, and a call-out: how a result looks in a notebook.</summary>
/// <param name="Signs">How it stands.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Lines">Names and what stands behind them.</param>
/// <param name="Callout">What is to be said about it, headline and text; null for nothing.</param>
internal sealed record Card(Signs Signs, string Title, IReadOnlyList<(string Name, string Text)> Lines, (string Headline, string Text)? Callout)
{
    internal string Html()
    {
        var html = new StringBuilder();
        html.Append($"<div class=\"recount-card\" style=\"border-left:4px solid {Signs.Colour};padding:.2em .8em;margin:.5em 0\">");
        html.Append($"<div><span style=\"color:{Signs.Colour}\" aria-hidden=\"true\">{Signs.Glyph}</span> ");
        html.Append($"<strong>{Grid.Encode(Title)}</strong> <em>{Grid.Encode(Signs.Word)}</em></div>");
        foreach (var (name, text) in Lines)
        {
            html.Append($"<div style=\"font-variant-numeric:tabular-nums\">{Grid.Encode(name)}: {Grid.Encode(text)}</div>");
        }

        if (Callout is { } note)
        {
            html.Append("<blockquote class=\"recount-discrepancy\" style=\"margin:.4em 0 .2em;padding-left:.8em\">");
            html.Append($"<strong>{Grid.Encode(note.Headline)}.</strong> {Grid.Encode(note.Text)}</blockquote>");
        }

        return html.Append("</div>").ToString();
    }

    internal string PlainText()
    {
        var text = new StringBuilder($"{Signs.Glyph} {Title}  {Signs.Word}");
        foreach (var (name, line) in Lines)
        {
            text.Append($"\n  {name}: {line}");
        }

        if (Callout is { } note)
        {
            text.Append($"\n  ! {note.Headline}. {note.Text}");
        }

        return text.ToString();
    }
}
