using Recount.Claims;

namespace Recount.Cli.Report.Parts;

/// <summary>Where everything stands in the site, seen from one page.</summary>
/// <param name="Root">Leads from the page's folder to the site's root.</param>
internal readonly record struct Links(string Root)
{
    internal string Article(string id) => $"{Root}articles/{id}.html";

    internal string Claim(Claim claim) => $"{Article(claim.Article)}#{claim.Id}";

    internal string ClaimRow(string id) => $"{Root}claims.html#{id}";

    internal string Check(string id) => $"{Root}checks.html#{id}";

    internal string Reference(string id) => $"{Root}references.html#{id}";

    internal string Series(string name) => $"{Root}references.html#series-{name}";

    internal string Discrepancy(string id) => $"{Root}discrepancies.html#{id}";

    internal string Method(string part) => $"{Root}method.html#{part}";

    internal string Data(string file) => $"{Root}data/{file}";

    /// <summary>A place in a notebook's page.</summary>
    internal string Cell(CellPlace place) => $"{Root}{place.Path}";
}

/// <summary>A cell of a notebook's page.</summary>
/// <param name="Notebook">The notebook's name, such as <c>02-downloads</c>.</param>
/// <param name="CellId">The cell's id.</param>
internal readonly record struct CellPlace(string Notebook, string CellId)
{
    /// <summary>The page and the anchor.</summary>
    internal string Path => $"notebooks/{Notebook}.html#{Anchor(CellId)}";

    /// <summary>The anchor of a cell on its page.</summary>
    internal static string Anchor(string cellId) => "cell-" + cellId;
}
