using Recount.Reading.Benchmarks;

// With no argument everything is measured; with one, that part: speed, grep, memory, slow.
var parts = args.Length > 0 ? args : ["speed", "grep", "memory", "slow"];
foreach (var part in parts)
{
    switch (part)
    {
        case "speed":
            Speed.Measure();
            break;
        case "grep":
            Ripgrep.Measure();
            break;
        case "memory":
            StreamMemory.Measure();
            break;
        case "slow":
            SlowText.Measure();
            break;
        case "fuzz":
            Fuzz.Run(TimeSpan.FromMinutes(10));
            break;
        default:
            Console.Error.WriteLine($"no such part: {part}");
            return 2;
    }
}

return 0;
