using System.Text;

namespace Recount.Cli.Report.Site;

/// <summary>The files that come with the program: style sheets, scripts, icon, the pages' longer texts.</summary>
internal static class Assets
{
    // In the order of the cascade, and of use: what a later part builds on comes first.
    private static readonly string[] Styles =
        ["base", "frame", "signs", "front", "sums", "article", "notebook", "charts", "tables", "phone", "print"];

    private static readonly string[] Scripts = ["dom", "filter", "sort", "panel", "marks", "cite", "figure", "narrow", "chart", "tools", "start"];

    /// <summary>The style sheet that all pages share.</summary>
    internal static string Style { get; } = string.Join('\n', Styles.Select(name => Text($"style/{name}.css")));

    /// <summary>The script that all pages share; its parts see each other, and the page sees none of them.</summary>
    internal static string Script { get; } =
        "(function () {\n\"use strict\";\n\n" + string.Join('\n', Scripts.Select(name => Text($"script/{name}.js"))) + "}());\n";

    internal static byte[] Bytes(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The program was built without its asset {name}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    internal static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}
