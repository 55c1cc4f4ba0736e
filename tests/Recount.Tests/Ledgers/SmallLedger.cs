using System.Security.Cryptography;
using System.Text;

namespace Recount.Tests.Ledgers;

/// <summary>A data folder with one made-up article, three claims and as many checks, in a place of its own.</summary>
internal sealed class SmallLedger : IDisposable
{
    public const string Text = """
        Shops and more shops
        The chain had over 300 shops in 2024, up from 200 a year before.
        Its profit was 15 per cent of sales, and one customer wept.

        """;

    private const string Digest = """
        A headline without figures.

        There were over 300 shops in 2024, it says, where 200 stood earlier.

        Profit came to 15 per cent.
        """;

    private SmallLedger() => Folder = Directory.CreateTempSubdirectory("recount-").FullName;

    public string Folder { get; }

    public string Originals => Path.Combine(Folder, "originals");

    public static SmallLedger Create()
    {
        var ledger = new SmallLedger();
        Directory.CreateDirectory(Path.Combine(ledger.Folder, "articles"));
        Directory.CreateDirectory(Path.Combine(ledger.Folder, "series"));
        var text = Text.ReplaceLineEndings("\n");
        ledger.Write("articles/900.md", FrontMatter(text) + Digest.ReplaceLineEndings("\n") + "\n");
        ledger.Write("mentions.csv", Mentions(text));
        ledger.Write("claims.csv", """
            id,article,subject,metric,printed,value,value_high,hedge,unit,value_text,as_of,scope,source,forecast,interval,interval_reason,unchecked
            900-shops,900,the chain,shops,over 300 shops,300,,at_least,shops,,2024,worldwide,the article itself,no,,,
            900-shops-before,900,the chain,shops,200,200,,exact,shops,,2023,worldwide,the article itself,no,,,
            900-margin,900,the chain,profit margin,15 per cent,15,,exact,percent,,2024,of sales,the article itself,no,,,
            """);
        ledger.Write("references.csv", """
            id,subject,metric,printed,value,value_high,value_text,unit,kind,hedge,as_of,publisher,title,date,address,strength,scope
            R001,the chain,shops,312,312,,,shops,count,exact,2024-12-31,The chain,Annual report,2025-02-01,https://example.org/report,primary,
            R002,the chain,profit margin,12.4,12.4,,,percent,share,exact,2024,The chain,Annual report,2025-02-01,https://example.org/report,primary,
            """);
        ledger.Write("series.csv", """
            series,title,unit,scope,publisher,address,strength,note
            shops,Shops by year,shops,worldwide,The chain,https://example.org/report,primary,
            """);
        ledger.Write("series/shops.csv", """
            period,shops
            2023-12-31,204
            2024-12-31,312
            """);
        ledger.Write("checks.csv", """
            id,topic,kind,judges,bearing,expression,relation,compared_with,reading,assumptions
            900-shops-counted,shops,reference,900-shops,core,R001,=,900-shops,The number at the end of the year.,
            900-shops-rose,shops,growth,900-shops;900-shops-before,context,"growth(900-shops-before, 900-shops)",>,0%,There are more shops than before.,
            900-margin-reported,money,reference,900-margin,core,R002,=,900-margin,Profit in per cent of sales.,
            """);
        ledger.Write("discrepancies.csv", """
            id,check,kind,conclusion,headline,text
            d-900-margin,900-margin-reported,reference,yes,The margin is too high,"The report has {R002}, the article {stated}."
            """);
        return ledger;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public SmallLedger Write(string file, string text)
    {
        var trimmed = text.ReplaceLineEndings("\n");
        File.WriteAllText(Path.Combine(Folder, file), trimmed.EndsWith('\n') ? trimmed : trimmed + "\n");
        return this;
    }

    /// <summary>Replaces text in a file; it must be there.</summary>
    public SmallLedger Edit(string file, string old, string text)
    {
        var before = Read(file);
        Assert.Contains(old, before, StringComparison.Ordinal);
        return Write(file, before.Replace(old, text, StringComparison.Ordinal));
    }

    public SmallLedger Append(string file, string row) => Write(file, Read(file) + row + "\n");

    public SmallLedger WithOriginal(string? text = null)
    {
        Directory.CreateDirectory(Originals);
        File.WriteAllText(Path.Combine(Originals, "900.txt"), text ?? Text.ReplaceLineEndings("\n"));
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FrontMatter(string text)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return $"""
            ---
            id: "900"
            file: 900.txt
            title: Shops and more shops
            publisher: The Daily Shop
            byline: ''
            published_printed: ''
            published: 2025-03-01
            url: ''
            length: {text.Length}
            sha256: {hash}
            ---


            """.ReplaceLineEndings("\n");
    }

    private static string Mentions(string text)
    {
        var rows = new StringBuilder(
            "article,n,start,end,text,num_text,hedge,hedge_text,value,value_high,value_text,unit,kind,role,claim,paragraph\n");
        var number = 0;
        Add("300 shops", "300", "at_least,over,300,,,shops,count,claim,900-shops", 2);
        Add("2024", "2024", "exact,,2024,,2024,year,date,label,", 2);
        Add("200", "200", "exact,,200,,,shops,count,claim,900-shops-before", 2);
        Add("15 per cent", "15", "exact,,15,,,percent,share,claim,900-margin", 3);
        Add("one", "one", "exact,,1,,,none,idiom,idiom,", 3);
        return rows.ToString();

        void Add(string mention, string numeral, string rest, int paragraph)
        {
            var start = text.IndexOf(mention, StringComparison.Ordinal);
            rows.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"900,{++number},{start},{start + mention.Length},{mention},{numeral},{rest},{paragraph}\n");
        }
    }
}
