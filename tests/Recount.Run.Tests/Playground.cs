using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recount.Cli;
using Recount.Cli.Run.Building;

namespace Recount.Run.Tests;

/// <summary>A repository with data and notebooks, gone after the test, whose cells run in the tests' own host.</summary>
internal sealed class Playground : IDisposable
{
    internal static string Host => Path.Combine(AppContext.BaseDirectory, "Recount.Run.Tests.Host.dll");

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DirectoryInfo _folder;

    // Tests see what is answered, not how soon: a machine with much else to do may take longer than a user would wait.
    static Playground() => Environment.SetEnvironmentVariable(PackageWait.Variable, "300");

    internal Playground(string? root = null)
    {
        _folder = root is null ? Directory.CreateTempSubdirectory("recount-run-") : Directory.CreateDirectory(root);
        Directory.CreateDirectory(PathOf("data"));
        Directory.CreateDirectory(PathOf("notebooks"));
    }

    internal string Root => _folder.FullName;

    /// <summary>The names of everything in the notebooks' folder.</summary>
    internal IEnumerable<string> Notebooks => Directory.EnumerateFileSystemEntries(PathOf("notebooks")).Select(p => Path.GetFileName(p)!).Order();

    public void Dispose() => _folder.Delete(recursive: true);

    internal string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    internal byte[] Bytes(string notebook) => File.ReadAllBytes(PathOf("notebooks", notebook + ".ipynb"));

    internal JsonNode Json(string notebook) => JsonNode.Parse(Bytes(notebook))!;

    /// <summary>The outputs of a cell, in one line of JSON.</summary>
    internal string Outputs(string notebook, int cell) => Json(notebook)["cells"]![cell]!["outputs"]!.ToJsonString(Relaxed);

    /// <summary>Writes a notebook of cells of code, with ids a, b, c.</summary>
    internal Playground Add(string notebook, params string[] cells) =>
        Write(notebook, NotebookJson.Of([.. cells.Select((code, i) => NotebookJson.Code($"{(char)('a' + i)}", code))]).ToJsonString());

    internal Playground Write(string notebook, string text)
    {
        File.WriteAllText(PathOf("notebooks", notebook + ".ipynb"), text);
        return this;
    }

    internal (int Code, string Output, string Errors) Run(params string[] args) =>
        Call(["run", "--data", PathOf("data"), .. args.Contains("--host") ? args : [.. args, "--host", Host]]);

    internal static (int Code, string Output, string Errors) Call(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = Application.Run(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
