using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive;

namespace Recount.Notebooks.Charts;

/// <summary>Gives a live front end the script that draws charts, once a notebook, so that no chart asks the network for it.</summary>
/// <remarks>The headless host says that nobody looks: what is committed stays small, and the report brings a script of its own.</remarks>
internal static class LiveCharts
{
    private const string Headless = "RECOUNT_HEADLESS";

    internal static void Provide()
    {
        if (Environment.GetEnvironmentVariable(Headless) != "1")
        {
            KernelInvocationContext.Current?.Display(new HtmlString(PlotlyScript.Html()), "text/html");
        }
    }
}
