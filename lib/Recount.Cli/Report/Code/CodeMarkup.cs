using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Code;

/// <summary>Writes code with its keywords, texts, numbers and comments told apart.</summary>
internal static class CodeMarkup
{
    /// <param name="code">The code.</param>
    /// <param name="kernel">The kernel that runs it: <c>csharp</c>, <c>fsharp</c>; others stay plain.</param>
    internal static Markup Of(string code, string kernel)
    {
        if (kernel is not ("csharp" or "fsharp"))
        {
            return Markup.Text(code);
        }

        List<Markup> pieces = [];
        var from = 0;
        foreach (var (kind, start, end) in CodeScanner.Scan(code, kernel == "fsharp"))
        {
            pieces.Add(Markup.Text(code[from..start]));
            pieces.Add(Markup.Of($"<span class=\"{Class(kind)}\">{code[start..end]}</span>"));
            from = end;
        }

        pieces.Add(Markup.Text(code[from..]));
        return Markup.Join(pieces);
    }

    private static string Class(CodeKind kind) => kind switch
    {
        CodeKind.Keyword => "kw",
        CodeKind.Text => "tx",
        CodeKind.Number => "nu",
        CodeKind.Comment => "co",
        _ => "di",
    };
}
