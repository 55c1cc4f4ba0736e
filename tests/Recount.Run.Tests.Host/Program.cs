using System.Text.Json;
using Recount.Run.Tests.Host;

using var output = Console.OpenStandardOutput();
var script = new Script(new Channel(output));
script.Ready();
while (Console.In.ReadLine() is { } line)
{
    using var request = JsonDocument.Parse(line);
    script.Run(request.RootElement.GetProperty("kernel").GetString()!, request.RootElement.GetProperty("code").GetString()!);
}
