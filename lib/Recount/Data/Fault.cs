namespace Recount.Data;

/// <summary>One thing that is wrong with the input.</summary>
/// <param name="File">The file, as the user would name it.</param>
/// <param name="Line">The line, from 1; 0 where the fault is the file's as a whole.</param>
/// <param name="Column">The name of the table's column, or the place in the line; empty where it is the line's.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record Fault(string File, int Line, string Column, string Message)
{
    /// <summary>One line: file, line, column, what is wrong, what would be right.</summary>
    public override string ToString()
    {
        var line = Line > 0 ? $":{Line}" : "";
        var column = Column.Length > 0 ? $" {Column}:" : "";
        return $"{File}{line}:{column} {Message}";
    }
}
