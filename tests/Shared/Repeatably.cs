using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Recount;

/// <summary>
/// Runs properties from one seed, so that every run and every machine sees the same cases. Whoever looks for others gives
/// another seed, a whole number, in RECOUNT_SEED.
/// </summary>
internal static class Repeatably
{
    private const ulong UsualSeed = 20251210;
    private const ulong Gamma = 2862933555777941757;
    private const int UsualEndSize = 100;

    private static readonly ulong Seed = Environment.GetEnvironmentVariable("RECOUNT_SEED") is { Length: > 0 } given
        ? ulong.Parse(given, CultureInfo.InvariantCulture)
        : UsualSeed;

    internal static void ForAll<T>(Gen<T> cases, Func<T, bool> holds, int count = 2000, int endSize = UsualEndSize) =>
        Check.One(Setting(count, endSize), Prop.ForAll(cases.ToArbitrary(), holds));

    internal static void ForAll<T>(Gen<T> cases, Action<T> holds, int count, int endSize = UsualEndSize) =>
        Check.One(Setting(count, endSize), Prop.ForAll(cases.ToArbitrary(), holds));

    private static Config Setting(int count, int endSize) => Config.QuickThrowOnFailure
        .WithMaxTest(count)
        .WithEndSize(endSize)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None)))
        .WithQuietOnSuccess(true);
}
