using System.Text.Json;
using Recount.Cli.Notebooks;
using Recount.Data;
using Recount.Verdicts;

namespace Recount.Cli.Verify.DoubleEntry;

/// <summary>A notebook's closing table says how its claims stand in the ledger today.</summary>
internal sealed class VerdictTableRules(Recounting recounting)
{
    private readonly Dictionary<string, ClaimResult> _claims = recounting.Claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);

    /// <summary>The ids of a table.</summary>
    internal static IEnumerable<string> Ids(JsonElement table) => Rows(table).Select(r => r.Id);

    /// <summary>The claims of a table: those that the ledger knows.</summary>
    internal IEnumerable<string> Claims(JsonElement table) => Ids(table).Where(_claims.ContainsKey);

    /// <summary>What is wrong with a table.</summary>
    /// <param name="notebook">The notebook's name.</param>
    /// <param name="output">The output that holds the table.</param>
    /// <param name="table">The table.</param>
    /// <param name="reconciled">The checks that the notebook reconciles.</param>
    internal IEnumerable<string> Broken(string notebook, MimeBundle output, JsonElement table, IReadOnlySet<string> reconciled)
    {
        if (Json.Text(table, "notebook") is var name && name != notebook)
        {
            yield return $"the verdict table is that of {name ?? "no notebook"}";
        }

        foreach (var (id, standing) in Rows(table))
        {
            if (!_claims.TryGetValue(id, out var claim))
            {
                yield return $"the verdict table has \"{id}\", which is no claim";
                continue;
            }

            if (standing != Words.Of(claim.Standing))
            {
                yield return $"{id} is {Words.Of(claim.Standing)} in the ledger, {standing ?? "nothing"} in the verdict table";
            }

            if (Unworked(claim, output, reconciled) is { } message)
            {
                yield return $"{id}: {message}";
            }
        }
    }

    private static string? Unworked(ClaimResult claim, MimeBundle output, IReadOnlySet<string> reconciled) =>
        claim.Checks.Count > 0 && !claim.Checks.Any(c => reconciled.Contains(c.Check.Id))
            ? $"none of the checks that judge it is reconciled here ({string.Join(", ", claim.Checks.Select(c => c.Check.Id))})"
        : claim.Claim.UncheckedReason is { Length: > 0 } reason && !HtmlText.Holds(output.Text(MediaTypes.Html) ?? "", reason)
            ? "no check can be made, and the reason does not stand in the table"
        : null;

    private static IEnumerable<(string Id, string? Standing)> Rows(JsonElement table) =>
        table.ValueKind == JsonValueKind.Object && table.TryGetProperty("claims", out var claims) && claims.ValueKind == JsonValueKind.Array
            ? claims.EnumerateArray().Select(row => (Json.Text(row, "id") ?? "", Json.Text(row, "standing")))
            : [];
}
