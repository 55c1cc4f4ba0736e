using Plotly.NET;

namespace Recount.Notebooks.Charts;

/// <summary>The plotly.js that Plotly.NET brings, for front ends that have none.</summary>
public static class PlotlyScript
{
    private const string Resource = "Plotly.NET.plotly-2.27.1.min.js";

    /// <summary>The library as a script element, which leaves <c>window.Plotly</c> and draws the charts that waited for it.</summary>
    /// <remarks>3.6 MB: for a live front end, not for outputs that are kept.</remarks>
    /// <exception cref="NotSupportedException">Plotly.NET is of another version and brings another plotly.js.</exception>
    public static string Html()
    {
        using var stream = typeof(GenericChart).Assembly.GetManifestResourceStream(Resource)
            ?? throw new NotSupportedException($"This version of Plotly.NET does not hold {Resource}; 5.1.0 does.");
        using var reader = new StreamReader(stream);

        // Where a module loader is about, the library would hand itself to it instead of the window; so the loader is hidden.
        return $"""
            <script>if(!window.Plotly)(function(define,module,exports){"{"}{reader.ReadToEnd()}
            {"}"}).call(window);window.dispatchEvent(new Event("recount-plotly"));</script>
            """;
    }
}
