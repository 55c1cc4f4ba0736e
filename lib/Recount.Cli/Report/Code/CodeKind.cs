namespace Recount.Cli.Report.Code;

/// <summary>What a piece of code is, as far as a reader's eye needs to know.</summary>
internal enum CodeKind
{
    Plain,
    Keyword,
    Text,
    Number,
    Comment,
    Directive,
}

/// <summary>A piece of code.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct CodeSpan(CodeKind Kind, int Start, int End);
