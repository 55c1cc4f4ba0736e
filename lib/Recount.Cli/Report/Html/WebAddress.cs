namespace Recount.Cli.Report.Html;

/// <summary>Makes links of addresses from tables and notebooks: only what leads to a web page becomes one.</summary>
internal static class WebAddress
{
    internal static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0;

    /// <summary>A link with its text; the text alone where the address is no web page.</summary>
    internal static Markup Link(string address, string text) => IsWeb(address)
        ? Markup.Of($"""<a href="{address}" rel="external noreferrer">{text}</a>""")
        : Markup.Text(text);
}
