using System.Security.Cryptography;
using System.Text;
using Recount.Data;

namespace Recount.Cli.Report.Exports;

/// <summary>The files of the data folder that the ledger reads, and their hashes.</summary>
internal static class LedgerFiles
{
    private static readonly string[] Tables =
        ["baseline.csv", "checks.csv", "claims.csv", "discrepancies.csv", "mentions.csv", "references.csv", "series.csv"];

    /// <summary>Paths inside the data folder, in ordinal order.</summary>
    internal static IReadOnlyList<string> Of(DataFolder folder) =>
    [
        .. Tables.Where(file => File.Exists(folder.PathOf(file)))
            .Concat(folder.FilesIn("articles", ".md").Select(file => "articles/" + file))
            .Concat(folder.FilesIn("series", ".csv").Select(file => "series/" + file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>One line a file, as <c>sha256sum</c> writes and reads them.</summary>
    internal static string Sums(DataFolder folder) => string.Concat(Of(folder)
        .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.PathOf(file))))}  ledger/{file}\n"));

    /// <summary>The hash of those lines: one for all data.</summary>
    internal static string Hash(DataFolder folder) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sums(folder))));
}
