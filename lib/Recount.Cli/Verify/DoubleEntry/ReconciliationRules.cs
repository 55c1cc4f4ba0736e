using System.Text.Json;
using Recount.Cli.Notebooks;
using Recount.Data;
using Recount.Discrepancies;
using Recount.Verdicts;

namespace Recount.Cli.Verify.DoubleEntry;

/// <summary>What a notebook reconciled is what the ledger says today.</summary>
internal sealed class ReconciliationRules(Recounting recounting)
{
    private readonly Dictionary<string, CheckResult> _checks = recounting.Checks.ToDictionary(c => c.Check.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Discrepancy> _notes = recounting.Discrepancies.ToDictionary(d => d.Note.Check, StringComparer.Ordinal);

    /// <summary>What is wrong with one reconciliation.</summary>
    internal IEnumerable<string> Broken(MimeBundle output, JsonElement entry)
    {
        if (Json.Text(entry, "id") is not { } id)
        {
            yield return "a reconciliation has no id";
            yield break;
        }

        if (!_checks.TryGetValue(id, out var check))
        {
            yield return $"{id} is reconciled, but there is no such check";
            yield break;
        }

        foreach (var message in Values(entry, check).Concat(Note(output, entry, check)))
        {
            yield return $"{id}: {message}";
        }
    }

    private static IEnumerable<string> Values(JsonElement entry, CheckResult check)
    {
        JsonElement? Member(string name) => entry.TryGetProperty(name, out var value) ? value : null;
        string Raw(string name) => Member(name)?.GetRawText() ?? "nothing";

        if (!Json.Texts(entry, "claims").Order(StringComparer.Ordinal).SequenceEqual(check.Check.Judges.Order(StringComparer.Ordinal)))
        {
            yield return $"it judges {string.Join(", ", check.Check.Judges)}, not {string.Join(", ", Json.Texts(entry, "claims"))}";
        }

        var verdict = Words.Of(check.Verdict);
        if (Json.Text(entry, "verdict") != verdict)
        {
            yield return $"the notebook has {Json.Text(entry, "verdict") ?? "no verdict"}, the ledger {verdict}";
        }

        var unit = (check.Computed ?? check.Stated)?.Unit;
        if (unit is { } known && Json.Text(entry, "unit") is var written && written != known.Name)
        {
            yield return $"the notebook counts in {written ?? "nothing"}, the ledger in {known.Name}";
        }

        // Where one side is missing, nothing that was computed is part of the verdict.
        var computed = check.Verdict == Verdict.Undecidable ? null : check.Computed;
        if (!Figures.IsValue(Member("value"), computed))
        {
            yield return $"the notebook has the value {Raw("value")}, the ledger {Figures.Written(computed)}";
        }

        foreach (var (name, end) in new[] { ("low", check.Stated?.Allowed.Low), ("high", check.Stated?.Allowed.High) })
        {
            var isSame = end is { } bound
                ? Figures.IsEnd(Member(name), bound, check.Stated!.Value.Unit)
                : Member(name) is null or { ValueKind: JsonValueKind.Null };
            if (!isSame)
            {
                yield return $"the notebook has the claim's {name} end at {Raw(name)}, the ledger at {Figures.Written(end, check.Stated?.Unit)}";
            }
        }
    }

    private IEnumerable<string> Note(MimeBundle output, JsonElement entry, CheckResult check)
    {
        var written = Json.Text(entry, "discrepancy");
        if (!_notes.TryGetValue(check.Check.Id, out var note))
        {
            if (written is not null)
            {
                yield return $"the note {written} stands here, but the ledger has no discrepancy for this check";
            }

            yield break;
        }

        if (written != note.Id)
        {
            yield return $"the note of the discrepancy {note.Id} is missing{(written is null ? "" : $"; {written} stands in its place")}";
        }
        else if (!HtmlText.Holds(output.Text(MediaTypes.Html) ?? "", note.Text))
        {
            yield return $"the note {note.Id} does not stand in the output as the ledger has it today";
        }
    }
}
