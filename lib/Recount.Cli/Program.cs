using System.Text;
using Recount.Cli;

// UTF-8 whatever the terminal's culture says: the same input gives the same bytes.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
    using var errors = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
    return Application.Run(args, output, errors);
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    // Nobody reads any more: a closed pipe or file.
    return ExitCode.BadInput;
}
