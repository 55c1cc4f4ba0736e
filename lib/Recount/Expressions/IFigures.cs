using Recount.Quantities;

namespace Recount.Expressions;

/// <summary>Where an expression's names get their values.</summary>
public interface IFigures
{
    /// <summary>The figure of a claim or reference, or what a check computes.</summary>
    /// <exception cref="ExpressionException">No such id.</exception>
    /// <exception cref="UndecidableException">The id is known but has no value.</exception>
    Quantity Figure(string id);

    /// <summary>The day or period that a claim or reference is stated for.</summary>
    /// <exception cref="ExpressionException">No such id.</exception>
    /// <exception cref="UndecidableException">It is stated for no date.</exception>
    Quantity AsOf(string id);

    /// <summary>The day on which an article or a reference was published.</summary>
    /// <exception cref="ExpressionException">No such id.</exception>
    /// <exception cref="UndecidableException">It carries no date.</exception>
    Quantity Published(string id);

    /// <summary>One cell of a series.</summary>
    /// <exception cref="ExpressionException">No such series, column or period.</exception>
    /// <exception cref="UndecidableException">The cell is empty.</exception>
    Quantity Cell(SeriesCell cell);

    /// <summary>A series read between its dated points, along straight lines.</summary>
    /// <exception cref="ExpressionException">No such series or column.</exception>
    /// <exception cref="UndecidableException">The date lies outside the series.</exception>
    Quantity Interpolated(SeriesCell column, Quantity date);
}
