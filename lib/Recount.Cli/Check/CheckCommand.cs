using System.CommandLine;
using Recount.Audits;
using Recount.Baselines;
using Recount.Cli.Run;

namespace Recount.Cli.Check;

/// <summary><c>recount check</c>: recounts, compares with what was accepted, and says what does not hold.</summary>
internal sealed class CheckCommand(TextWriter output)
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "The data folder (default: data, here or above).",
        HelpName = "DIR",
    };

    private readonly Option<string?> _originals = new("--originals")
    {
        Description = "A folder with the articles' original texts; everything is then verified against them "
            + "(default: originals/ in the data folder).",
        HelpName = "DIR",
    };

    private readonly Option<string?> _article = new("--article") { Description = "Show one article alone.", HelpName = "ID" };
    private readonly Option<string?> _topic = new("--topic") { Description = "Show one topic alone.", HelpName = "TOPIC" };
    private readonly Option<bool> _all = new("--all") { Description = "List every discrepancy, not only those that change a conclusion." };
    private readonly Option<bool> _json = new("--json") { Description = "Print everything as JSON." };
    private readonly Option<bool> _accept = new("--accept") { Description = "Accept today's results: write them to baseline.csv." };

    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { _data, _originals, _article, _topic, _all, _json, _accept })
        {
            command.Options.Add(option);
        }

        command.SetAction(Run);
    }

    /// <summary>Whether the whole check is asked for, for people to read, and nothing else.</summary>
    internal bool IsWhole(ParseResult parsed) =>
        parsed.GetValue(_article) is null && parsed.GetValue(_topic) is null && !parsed.GetValue(_json) && !parsed.GetValue(_accept);

    /// <summary>The data folder that was named; null for none.</summary>
    internal string? Data(ParseResult parsed) => parsed.GetValue(_data);

    internal int Run(ParseResult parsed)
    {
        var data = Folders.Data(parsed.GetValue(_data));
        var given = parsed.GetValue(_originals);
        var audit = Audit.Of(data, Folders.Originals(given, data), mustHaveAll: given is not null);
        var view = CheckView.Of(audit, parsed.GetValue(_article), parsed.GetValue(_topic));
        if (parsed.GetValue(_accept))
        {
            var rows = Baseline.Of(audit.Recounting);
            Baseline.Write(audit.Recounting.Ledger.Folder, rows);
            view = view with { Accepted = [.. audit.Changes, $"{rows.Count} results are accepted now, of all articles and topics"] };
            audit = audit with { Changes = [] };
            view = view with { Audit = audit };
        }

        if (parsed.GetValue(_json))
        {
            CheckJson.Write(view, ClaimNotebooks.Of(Workspace.Of(data)), output);
        }
        else
        {
            new CheckText(output, Terminal.OfProcess()).Write(view, parsed.GetValue(_all));
        }

        return audit.IsAsRecorded ? ExitCode.Success : ExitCode.Findings;
    }
}
