using System.Globalization;
using Recount.Reading.Benchmarks;

// With no argument everything is measured; with one, that part: speed, grep, memory, slow; lines COMMAND for the published
// command; fuzz MINUTES to try texts that are made up.
switch (args)
{
    case []:
        Speed.Measure();
        Ripgrep.Measure();
        StreamMemory.Measure();
        SlowText.Measure();
        return 0;
    case ["speed"]:
        Speed.Measure();
        return 0;
    case ["grep"]:
        Ripgrep.Measure();
        return 0;
    case ["memory"]:
        StreamMemory.Measure();
        return 0;
    case ["slow"]:
        SlowText.Measure();
        return 0;
    case ["lines", var command]:
        Lines.Measure(command);
        return 0;
    case ["fuzz", var minutes] when double.TryParse(minutes, CultureInfo.InvariantCulture, out var time):
        return Fuzz.Run(TimeSpan.FromMinutes(time)) ? 0 : 1;
    default:
        Console.Error.WriteLine("""
            Measures the reader. Give no argument for all parts, or one of: speed | grep | memory | slow | lines COMMAND | fuzz MINUTES
            """);
        return 2;
}
