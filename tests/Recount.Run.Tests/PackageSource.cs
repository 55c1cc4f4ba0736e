using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Recount.Run.Tests;

/// <summary>A package source on this machine alone, with no package in it, that answers as a test wants.</summary>
internal sealed class PackageSource : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly Func<string, string?> _versions;

    /// <summary>Starts it.</summary>
    /// <param name="versions">The versions of a package, by its id, as JSON; null to say that there is no such package.</param>
    internal PackageSource(Func<string, string?> versions)
    {
        _versions = versions;
        Port = FreePort();
        _listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        _listener.Start();
        _ = AnswerAsync();
    }

    /// <summary>What stands for a package about which the source keeps silent.</summary>
    internal static string Silence { get; } = "";

    internal int Port { get; }

    /// <summary>The packages that were asked for, as often as they were.</summary>
    internal IEnumerable<string> Asked => _asked;

    public void Dispose() => _listener.Close();

    /// <summary>A port on which nothing listens.</summary>
    internal static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnswerAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var body = Body(context.Request.Url!.AbsolutePath);
            if (body != Silence)
            {
                context.Response.StatusCode = body is null ? 404 : 200;
                context.Response.Close(Encoding.UTF8.GetBytes(body ?? ""), willBlock: true);
            }
        }
    }

    private string? Body(string path)
    {
        if (path == "/v3/index.json")
        {
            return $$"""{"version":"3.0.0","resources":[{"@id":"http://127.0.0.1:{{Port}}/packages/","@type":"PackageBaseAddress/3.0.0"}]}""";
        }

        var package = path.Split('/')[2];
        _asked.Enqueue(package);
        return _versions(package);
    }
}
