using System.Collections.Concurrent;
using System.Text.Json;
using Recount.Run.Tests.Host;

using var output = Console.OpenStandardOutput();
using var requests = new BlockingCollection<string>();
var script = new Script(new Channel(output));
new Thread(Read) { IsBackground = true }.Start();
script.Ready();
foreach (var line in requests.GetConsumingEnumerable())
{
    using var request = JsonDocument.Parse(line);
    script.Run(request.RootElement.GetProperty("kernel").GetString()!, request.RootElement.GetProperty("code").GetString()!);
}

void Read()
{
    while (Console.In.ReadLine() is { } line)
    {
        requests.Add(line);
    }

    Environment.Exit(0);
}
