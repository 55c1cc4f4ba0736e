using System.CommandLine;
using Recount.Data;

namespace Recount.Cli.Report;

/// <summary><c>recount report</c>: writes the site.</summary>
internal sealed class ReportCommand(TextWriter output)
{
    internal const string DefaultFolder = "reports";

    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder of the site; its own, or a new one.",
        HelpName = "DIR",
        DefaultValueFactory = _ => DefaultFolder,
    };

    private readonly Option<string?> _data = new("--data") { Description = "The data folder (default: data, here or above).", HelpName = "DIR" };

    private readonly Option<string?> _notebooks = new("--notebooks")
    {
        Description = "The folder of the executed notebooks (default: notebooks, beside the data folder).",
        HelpName = "DIR",
    };

    private readonly Option<string?> _originals = new("--originals")
    {
        Description = "A folder with the articles' original texts, shown instead of the digests; not for publishing.",
        HelpName = "DIR",
    };

    private readonly Option<string> _address = new("--address")
    {
        Description = "Where the site will be published; makes the addresses in its schema.org data whole.",
        HelpName = "URL",
        DefaultValueFactory = _ => "",
    };

    private readonly Option<bool> _open = new("--open") { Description = "Open it in the browser." };

    private readonly Option<bool> _watch = new("--watch")
    {
        Description = "Build it anew whenever data or notebooks change, and show the new page, until Ctrl-C.",
    };

    private readonly Option<bool> _draw = new("--draw")
    {
        Description = "First draw the notebooks' charts as images with a headless Chromium and keep them in the notebooks.",
    };

    internal Command Create()
    {
        var command = new Command("report", "Writes the report, a static site that opens from the disk as well as from a server.\n\n"
            + ExitCode.Explained);
        foreach (var option in new Option[] { _out, _data, _notebooks, _originals, _address, _open, _watch, _draw })
        {
            command.Options.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var data = Folders.Data(parsed.GetValue(_data));
        var given = parsed.GetValue(_originals);
        var request = new ReportRequest(data, parsed.GetValue(_out)!)
        {
            Notebooks = parsed.GetValue(_notebooks) ?? Path.Combine(data, "..", "notebooks"),
            Originals = given is null ? null : Folders.Originals(given, data),
            Address = WithSlash(parsed.GetValue(_address)!),
            IsWatched = parsed.GetValue(_watch),
        };
        if (request is { Originals: not null, Address.Length: > 0 })
        {
            throw new BadDataException([new Fault(request.Originals, 0, "", "a site with original texts has no address, as it must not be published; leave out --originals or --address")]);
        }

        var complete = !parsed.GetValue(_draw) || DrawStep.Run(request.Notebooks, output);
        var before = request.IsWatched ? Watching.State(request) : "";
        ReportStep.Run(request, output);
        if (parsed.GetValue(_open))
        {
            Opening.Open(Path.Combine(request.Out, "index.html"), output);
        }

        if (request.IsWatched)
        {
            Watching.Run(request, before, output);
        }

        return complete ? ExitCode.Success : ExitCode.Findings;
    }

    private static string WithSlash(string address) => address.Length == 0 || address.EndsWith('/') ? address : address + "/";
}
