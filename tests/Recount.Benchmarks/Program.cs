using System.Diagnostics;
using System.Globalization;
using Recount;
using Recount.Benchmarks;

// Measures the published command against an empty .NET program, then on ten, a hundred and a thousand times the data, then
// how it runs and verifies the notebooks, beside nbconvert; with the argument notebooks only the last.
// A benchmark measures and judges nothing; run it on a machine that does nothing else.
if (args is ["measure", var program, .. var rest])
{
    var measured = Measurement.OfOnlyChild(program, rest);
    Console.Write(string.Create(CultureInfo.InvariantCulture, $"{measured.Milliseconds} {measured.Megabytes}"));
    return;
}

var scratch = Directory.CreateTempSubdirectory("recount-benchmark-").FullName;
try
{
    var recount = Publish("lib/Recount.Cli", "Recount.Cli");
    if (args is not ["notebooks"])
    {
        MeasureChecks(recount);
    }

    new NotebookRuns(recount, scratch).Measure(Print, what => Console.WriteLine($"not measured: {what}"));
}
finally
{
    Directory.Delete(scratch, recursive: true);
}

void MeasureChecks(string recount)
{
    var empty = Publish("tests/Recount.Benchmarks.Empty", "Recount.Benchmarks.Empty");
    Print("empty .NET program", Measurement.Median(21, empty));
    Print("recount check", Measurement.Median(21, recount, "check", "--data", Repository.Data));
    foreach (var copies in new[] { 10, 100, 1000 })
    {
        var scaled = Path.Combine(scratch, $"data{copies}");
        ScaledData.Write(Repository.Data, scaled, copies);
        Print($"recount check, {copies} times the data", Measurement.Median(copies < 1000 ? 5 : 1, recount, "check", "--data", scaled));
        Directory.Delete(scaled, recursive: true);
    }
}

// Memory is left out where it was not measured.
static void Print(string what, Measurement cost) => Console.WriteLine(
    string.Create(CultureInfo.InvariantCulture, $"{what,-36} {cost.Milliseconds,9:F1} ms")
    + (double.IsNaN(cost.Megabytes) ? "" : string.Create(CultureInfo.InvariantCulture, $" {cost.Megabytes,8:F1} MB")));

string Publish(string project, string name)
{
    var output = Path.Combine(scratch, name);
    var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository.Root, project), "-c", "Release", "-o", output])
    {
        RedirectStandardOutput = true,
    };
    using var process = Process.Start(start)!;
    var log = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode == 0 ? Path.Combine(output, name) : throw new InvalidOperationException(log);
}
