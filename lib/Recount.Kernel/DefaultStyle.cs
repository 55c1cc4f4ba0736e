namespace Recount.Kernel;

/// <summary>The style sheet that .NET Interactive puts behind every plain value, the same each time.</summary>
internal static class DefaultStyle
{
    private const string Open = "<style>";
    private const string Close = "</style>";
    private const string FirstRule = ".dni-code-hint";

    /// <summary>A value's HTML without it: a page of a hundred numbers needs no hundred style sheets.</summary>
    internal static string Without(string html)
    {
        for (var from = 0; html.IndexOf(Open, from, StringComparison.Ordinal) is var start and >= 0;)
        {
            var rules = html.AsSpan(start + Open.Length).TrimStart();
            var end = html.IndexOf(Close, start, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            if (rules.StartsWith(FirstRule, StringComparison.Ordinal))
            {
                html = html.Remove(start, end + Close.Length - start);
                from = start;
            }
            else
            {
                from = end;
            }
        }

        return html;
    }
}
