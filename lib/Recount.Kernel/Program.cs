using System.Globalization;
using Recount.Kernel;

if (args.Contains("fsharp"))
{
    Heap.ReserveForFSharp();
}

// The real streams, before a kernel or a cell puts its own in their place.
using var channel = new HostChannel(Console.OpenStandardOutput());
using var requests = new RequestReader(Console.OpenStandardInput());
Console.SetIn(TextReader.Null);
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

using var kernels = Kernels.Create(args);
var runner = new CellRunner(kernels, channel);
channel.Ready();

// Until the stream of requests ends, which ends the process.
while (true)
{
    await runner.RunAsync(await requests.NextAsync());
}
