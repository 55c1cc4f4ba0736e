using Recount.Data;

namespace Recount.Cli;

/// <summary>Finds the data folder and the originals where the user names none.</summary>
internal static class Folders
{
    /// <summary>The folder given, or <c>data</c> here or in the nearest folder above that has claims.</summary>
    /// <exception cref="BadDataException">There is none.</exception>
    internal static string Data(string? given)
    {
        if (given is not null)
        {
            return Directory.Exists(given)
                ? given
                : throw None(given, "there is no such folder; --data takes the folder with claims.csv");
        }

        var up = "";
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "data", "claims.csv")))
            {
                return up + "data";
            }

            up += "../";
        }

        throw None("data", "there is no data folder with claims.csv here or above; name one with --data DIR");
    }

    /// <summary>The folder given, or <c>originals</c> in the data folder where it holds files; null for none.</summary>
    /// <exception cref="BadDataException">The folder given is none.</exception>
    internal static string? Originals(string? given, string data)
    {
        if (given is not null)
        {
            return Directory.Exists(given)
                ? given
                : throw None(given, "there is no such folder; --originals takes the folder with the articles' texts");
        }

        var usual = Path.Combine(data, "originals");
        return Directory.Exists(usual) && Directory.EnumerateFiles(usual).Any() ? usual : null;
    }

    private static BadDataException None(string folder, string message) => new([new Fault(folder, 0, "", message)]);
}
