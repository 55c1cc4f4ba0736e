using System.CommandLine;
using Recount.Cli.Extract;

var root = new RootCommand("Recounts the numbers that articles state.");
root.Subcommands.Add(ExtractCommand.Create());
return root.Parse(args).Invoke();
