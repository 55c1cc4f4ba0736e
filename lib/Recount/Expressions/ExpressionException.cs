namespace Recount.Expressions;

/// <summary>An expression that is not written as the language demands, or that mixes units.</summary>
/// <param name="message">What is wrong and what would be right.</param>
/// <param name="position">The character where it goes wrong, from 1; 0 where no single place is to blame.</param>
public sealed class ExpressionException(string message, int position = 0) : Exception(message)
{
    /// <summary>The character where it goes wrong, from 1; 0 where no single place is to blame.</summary>
    public int Position { get; } = position;
}
