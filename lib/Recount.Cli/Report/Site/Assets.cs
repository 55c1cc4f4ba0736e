using System.Text;

namespace Recount.Cli.Report.Site;

/// <summary>The files that come with the program: style sheet, script, icon, the pages' longer texts.</summary>
internal static class Assets
{
    internal static byte[] Bytes(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The program was built without its asset {name}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    internal static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}
