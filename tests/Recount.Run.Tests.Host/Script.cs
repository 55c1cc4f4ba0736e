using System.Diagnostics;
using System.Text;

namespace Recount.Run.Tests.Host;

/// <summary>The language of the cells: a word and its argument a line.</summary>
internal sealed class Script(Channel channel)
{
    private (string Type, string Text) _waiting;

    internal void Ready() => channel.Send("ready", _ => { });

    internal void Run(string kernel, string code)
    {
        var succeeded = true;
        foreach (var line in code.Split('\n').Where(l => l.Length > 0))
        {
            var (word, rest) = line.Split(' ', 2) is [var first, var second] ? (first, second) : (line, "");
            succeeded &= Do(kernel, word, rest);
        }

        channel.Send("done", json => json.WriteBoolean("succeeded", succeeded));
    }

    private bool Do(string kernel, string word, string rest)
    {
        switch (word)
        {
            case "print":
                Stream("stdout", rest + "\n");
                break;
            case "complain":
                Stream("stderr", rest + "\n");
                break;
            case "kernel":
                Stream("stdout", kernel + "\n");
                break;
            case "variable":
                Stream("stdout", Environment.GetEnvironmentVariable(rest) + "\n");
                break;
            case "folder":
                Stream("stdout", Directory.GetCurrentDirectory() + "\n");
                break;
            case "value":
                Display("result", null, "text/plain", rest);
                break;
            case "show":
                Display("display", rest.Split(' ')[0], "text/plain", rest.Split(' ', 2)[1]);
                break;
            case "update":
                Display("update", rest.Split(' ')[0], "text/plain", rest.Split(' ', 2)[1]);
                break;
            case "json":
                Display("display", null, rest.Split(' ')[0], rest.Split(' ', 2)[1]);
                break;
            case "bundle":
                // One output in two forms: this one, and the HTML of the next line.
                _waiting = (rest.Split(' ')[0], rest.Split(' ', 2)[1]);
                break;
            case "html":
                Display("display", null, [_waiting, ("text/html", rest)]);
                break;
            case "megabytes":
                Display("display", null, "text/plain", new string('x', int.Parse(rest) << 20));
                break;
            case "reads":
                File.AppendAllText(Environment.GetEnvironmentVariable("RECOUNT_READS")!, rest + "\n");
                break;
            case "fail":
                Fail(rest);
                return false;
            default:
                Misbehave(word, rest);
                break;
        }

        return true;
    }

    private void Misbehave(string word, string rest)
    {
        switch (word)
        {
            case "raw":
                channel.Raw(Encoding.UTF8.GetBytes(rest + "\n"));
                break;
            case "half":
                channel.Raw([0x1E, .. Encoding.UTF8.GetBytes("{\"event\":\"stream\",\"name\":\"stdout\"")]);
                Environment.Exit(0);
                break;
            case "exit":
                Environment.Exit(int.Parse(rest));
                break;
            case "kill":
                Process.GetCurrentProcess().Kill();
                break;
            case "loop":
                if (rest.Length > 0)
                {
                    File.WriteAllText(rest, $"{Environment.ProcessId}");
                }

                while (true)
                {
                }
            case "print-for-ever":
                while (true)
                {
                    Stream("stdout", new string('y', 10_000) + "\n");
                }
        }
    }

    private void Stream(string name, string text) => channel.Send("stream", json =>
    {
        json.WriteString("name", name);
        json.WriteString("text", text);
    });

    private void Display(string kind, string? id, string type, string text) => Display(kind, id, [(type, text)]);

    private void Display(string kind, string? id, IReadOnlyList<(string Type, string Text)> forms) => channel.Send(kind, json =>
    {
        json.WriteString("id", id);
        json.WriteStartObject("data");
        foreach (var (type, text) in forms)
        {
            json.WriteString(type, text);
        }

        json.WriteEndObject();
    });

    private void Fail(string message) => channel.Send("error", json =>
    {
        json.WriteString("name", "TestException");
        json.WriteString("value", message);
        json.WriteStartArray("traceback");
        json.WriteStringValue("at Cell.Run()");
        json.WriteEndArray();
    });
}
