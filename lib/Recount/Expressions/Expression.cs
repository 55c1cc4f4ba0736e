using Recount.Dates;
using Recount.Quantities;

namespace Recount.Expressions;

/// <summary>A derivation over figures, as a tree. Immutable; equality is structural but for argument lists.</summary>
public abstract record Expression
{
    private protected Expression()
    {
    }

    /// <summary>Every node of the tree, this one first.</summary>
    public IEnumerable<Expression> DescendantsAndSelf() => Children().SelectMany(c => c.DescendantsAndSelf()).Prepend(this);

    /// <summary>The ids of claims, references and checks that the derivation names, each once, in order.</summary>
    public IEnumerable<string> Ids() => DescendantsAndSelf().OfType<FigureName>().Select(n => n.Id).Distinct();

    private protected virtual IEnumerable<Expression> Children() => [];
}

/// <summary>A number written in the expression itself; exact.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its unit; a plain ratio where none is written.</param>
/// <param name="Text">How it was written.</param>
public sealed record NumberLiteral(Rational Value, Unit Unit, string Text) : Expression;

/// <summary>A day or a period written in the expression itself.</summary>
public sealed record DateLiteral(Period Period, string Text) : Expression;

/// <summary>Words in quotation marks: an argument of some functions.</summary>
public sealed record TextLiteral(string Text) : Expression;

/// <summary>The figure of a claim or reference, or what a check computes.</summary>
public sealed record FigureName(string Id) : Expression;

/// <summary>One cell of a series: <c>usdcny_monthly.cny_per_usd[2025-06]</c>; without a key, the column.</summary>
public sealed record SeriesCell(string Series, string Column, string Key) : Expression;

/// <summary>The same with the other sign.</summary>
public sealed record Negation(Expression Operand) : Expression
{
    private protected override IEnumerable<Expression> Children() => [Operand];
}

/// <summary>Two operands and one of <c>+ - * / ^</c>.</summary>
public sealed record Operation(char Operator, Expression Left, Expression Right) : Expression
{
    private protected override IEnumerable<Expression> Children() => [Left, Right];
}

/// <summary>A function of the language and its arguments.</summary>
public sealed record Call(string Function, IReadOnlyList<Expression> Arguments) : Expression
{
    private protected override IEnumerable<Expression> Children() => Arguments;
}
