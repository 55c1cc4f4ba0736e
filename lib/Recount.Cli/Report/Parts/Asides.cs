using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Parts;

/// <summary>Small notes on where something stands and leads: beside it on a wide page, a line beneath it on a narrow one.</summary>
internal static class Asides
{
    /// <summary>The notes; those that are empty are left out.</summary>
    internal static Markup Of(params IEnumerable<Markup> notes) =>
        Markup.Of($"<ul class=\"where\">{notes.Where(n => !n.IsEmpty).Select(n => Markup.Of($"<li>{n}</li>"))}</ul>");
}
