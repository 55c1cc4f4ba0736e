using Recount.Cli.Report.Code;

namespace Recount.Report.Tests;

public class CodeScannerTests
{
    [Theory]
    [InlineData("var x = 1;", "kw:var nu:1")]
    [InlineData("x.var + variable + @var", "")]
    [InlineData("1_000.5e-3m + 0xFF-2 + a1", "nu:1_000.5e-3m nu:0xFF nu:2")]
    [InlineData("\"a // b\" // \"c\"", "tx:\"a // b\" co:// \"c\"")]
    [InlineData("@\"a\\\" + 1", "tx:@\"a\\\" nu:1")]
    [InlineData("@\"a\"\"b\"", "tx:@\"a\"\"b\"")]
    [InlineData("$\"a{1 + \"b\".Length}c\"", "tx:$\"a{ nu:1 tx:\"b\" tx:}c\"")]
    [InlineData("$\"{{1}}\"", "tx:$\"{{1}}\"")]
    [InlineData("\"\"\"a \"b\" c\"\"\" + 1", "tx:\"\"\"a \"b\" c\"\"\" nu:1")]
    [InlineData("$$\"\"\"{1}{{2}}\"\"\"", "tx:$$\"\"\"{1}{{ nu:2 tx:}}\"\"\"")]
    [InlineData("'\"' + '\\''", "tx:'\"' tx:'\\''")]
    [InlineData("/* 1\n2 */ 3", "co:/* 1\n2 */ nu:3")]
    [InlineData("#r \"a.dll\"\n#!import \"b\"", "di:#r tx:\"a.dll\" di:#!import tx:\"b\"")]
    [InlineData("\"open", "tx:\"open")]
    [InlineData("/* open", "co:/* open")]
    [InlineData("$\"{x:0.00} {y,8:N2}\"", "tx:$\"{ tx::0.00} { nu:8 tx::N2}\"")]
    [InlineData("$\"{(a ? 1 : 2)}\"", "tx:$\"{ nu:1 nu:2 tx:}\"")]
    [InlineData("$\"{global::X}\"", "tx:$\"{ kw:global tx:}\"")]
    [InlineData("$\"{$\"{\"a\"}\"}\" + 1", "tx:$\"{ tx:$\"{ tx:\"a\" tx:}\" tx:}\" nu:1")]
    [InlineData("$\"{'}'}\" + 1", "tx:$\"{ tx:'}' tx:}\" nu:1")]
    [InlineData("$\"{a // b}\" + 1", "tx:$\"{ co:// b tx:}\" nu:1")]
    [InlineData("f(from: 1, to)", "nu:1")]
    [InlineData("from x in y where x.where > 1 select x", "kw:from kw:in kw:where nu:1 kw:select")]
    [InlineData("int A { get; init; }", "kw:int kw:get kw:init")]
    public void In_CSharp(string code, string spans) => Assert.Equal(spans, Spans(code, isFSharp: false));

    [Theory]
    [InlineData("let f (x: 'a) = x", "kw:let")]
    [InlineData("let x' = 'c'", "kw:let tx:'c'")]
    [InlineData("(* a (* b *) c *) 1", "co:(* a (* b *) c *) nu:1")]
    [InlineData("(*) 2", "nu:2")]
    [InlineData("``let it be`` 1", "nu:1")]
    [InlineData("\"\"\"a \"b\" \"\"\" 1", "tx:\"\"\"a \"b\" \"\"\" nu:1")]
    [InlineData("$\"{x}\" |> printfn", "tx:$\"{ tx:}\"")]
    [InlineData("\"two\nlines\"", "tx:\"two\nlines\"")]
    [InlineData("(* \"*)\" *) 1", "co:(* \"*)\" *) nu:1")]
    [InlineData("$\"%.2f{x} {y:F2}\" // end", "tx:$\"%.2f{ tx:} { tx::F2}\" co:// end")]
    [InlineData("$$\"\"\"{a} {{b}}\"\"\"", "tx:$$\"\"\"{a} {{ tx:}}\"\"\"")]
    [InlineData("@\"C:\\\" + \"\"\"a\"\"\"", "tx:@\"C:\\\" tx:\"\"\"a\"\"\"")]
    [InlineData("[1..5] |> List.map (fun x -> x)", "nu:1 nu:5 kw:fun")]
    public void In_FSharp(string code, string spans) => Assert.Equal(spans, Spans(code, isFSharp: true));

    [Fact]
    public void Whatever_the_code_is_all_of_it_is_written_once()
    {
        const string Letters = "\"'$@{}#/*(\\ a1\n`";
        var random = new Random(6);
        for (var i = 0; i < 20_000; i++)
        {
            var code = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Letters[random.Next(Letters.Length)]));
            foreach (var kernel in new[] { "csharp", "fsharp" })
            {
                var html = CodeMarkup.Of(code, kernel).Html;
                var text = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "</?span[^>]*>", ""));
                Assert.Equal(code, text);
            }
        }
    }

    private static string Spans(string code, bool isFSharp) => string.Join(' ', CodeScanner.Scan(code, isFSharp)
        .Select(s => $"{s.Kind switch { CodeKind.Keyword => "kw", CodeKind.Text => "tx", CodeKind.Number => "nu", CodeKind.Comment => "co", _ => "di" }}:{code[s.Start..s.End]}"));
}
