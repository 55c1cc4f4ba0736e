using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Recount.Tests;

/// <summary>Runs properties from one seed, so that every run and every machine sees the same cases.</summary>
internal static class Repeatably
{
    private const ulong Seed = 20251210;
    private const ulong Gamma = 2862933555777941757;

    internal static void ForAll<T>(Gen<T> cases, Func<T, bool> holds, int count = 2000)
    {
        var replay = new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(count)
            .WithReplay(FSharpOption<Replay>.Some(replay))
            .WithQuietOnSuccess(true);
        FsCheck.Check.One(config, Prop.ForAll(cases.ToArbitrary(), holds));
    }
}
