namespace Recount.Cli.Report.Html;

/// <summary>A piece of HTML. Strings become part of one only through encoding, so text can never turn into markup.</summary>
/// <param name="Html">The HTML; well-formed on its own.</param>
internal readonly record struct Markup(string Html)
{
    internal static Markup Empty { get; } = new("");

    internal bool IsEmpty => string.IsNullOrEmpty(Html);

    /// <summary>The template with its holes filled: strings encoded, pieces of HTML as they are.</summary>
    internal static Markup Of(MarkupTemplate template) => template.ToMarkup();

    /// <summary>Plain text, encoded.</summary>
    internal static Markup Text(string text) => new(HtmlText.Encode(text));

    /// <summary>The template where a condition holds, otherwise nothing.</summary>
    internal static Markup If(bool condition, Func<Markup> then) => condition ? then() : Empty;

    /// <summary>Pieces one after another.</summary>
    internal static Markup Join(IEnumerable<Markup> pieces) => Join("", pieces);

    /// <summary>Pieces with plain text between them.</summary>
    internal static Markup Join(string separator, IEnumerable<Markup> pieces) =>
        new(string.Join(HtmlText.Encode(separator), pieces.Select(p => p.Html)));

    public override string ToString() => Html;
}
