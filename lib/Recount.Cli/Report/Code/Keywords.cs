using System.Collections.Frozen;

namespace Recount.Cli.Report.Code;

/// <summary>The words that the languages reserve, contextual ones included.</summary>
internal static class Keywords
{
    internal static FrozenSet<string> CSharp { get; } = Words("""
        abstract and as async await base bool break byte case catch char checked class const continue decimal default delegate do
        double else enum event explicit extern false file finally fixed float for foreach from get global goto group if implicit in
        init int interface internal into is join let lock long namespace new nint not null object on operator or orderby out override
        params partial private protected public readonly record ref required return sbyte scoped sealed select set short sizeof
        stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using var virtual void
        volatile when where while with yield
        """);

    internal static FrozenSet<string> FSharp { get; } = Words("""
        abstract and as assert async base begin bool class default delegate do done downcast downto elif else end exception extern
        false finally float for fun function global if in inherit inline int interface internal lazy let match member module mutable
        namespace new not null of open or override private public query rec return select seq static string struct task then to true
        try type unit upcast use val void when where while with yield
        """);

    /// <summary>Words of C# that are names wherever the place does not ask for a keyword.</summary>
    internal static FrozenSet<string> Contextual { get; } = Words("""
        and async await file from get global group init into join let nint not on or orderby partial record required scoped select set
        var when where with yield
        """);

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
