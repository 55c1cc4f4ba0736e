using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive;

namespace Recount.Kernel;

/// <summary>What is told of an error: nothing in it depends on where the program stands.</summary>
/// <param name="Name">The exception's type.</param>
/// <param name="Value">Its message.</param>
/// <param name="Traceback">The cell's own frames, without paths.</param>
internal sealed partial record ErrorText(string Name, string Value, IReadOnlyList<string> Traceback)
{
    private static readonly string[] Machinery =
        ["Microsoft.CodeAnalysis.", "Microsoft.DotNet.Interactive.", "System.Runtime.CompilerServices.", "FSharp.Compiler.", "Recount.Kernel."];

    internal static ErrorText Of(Exception? exception, string? message)
    {
        while (exception is TargetInvocationException or AggregateException { InnerExceptions.Count: 1 }
            or CodeSubmissionCompilationErrorException)
        {
            exception = exception.InnerException!;
        }

        // A kernel's message is the exception with its stack, or what the compiler said.
        var says = exception is null ? message ?? ""
            : message is null || message.StartsWith(exception.GetType().FullName!, StringComparison.Ordinal) ? exception.Message
            : message;
        return new ErrorText(exception?.GetType().Name ?? "Error", says, [.. Frames(exception)]);
    }

    private static IEnumerable<string> Frames(Exception? exception) => (exception?.StackTrace ?? "")
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith("at ", StringComparison.Ordinal))
        .Where(line => !Machinery.Any(m => line.AsSpan(3).StartsWith(m, StringComparison.Ordinal)))
        .Select(line => Place().Replace(line, ""));

    [GeneratedRegex(@" in \S.*:line \d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
