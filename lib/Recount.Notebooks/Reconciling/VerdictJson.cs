using System.Text;
using System.Text.Json;
using Recount.Data;

namespace Recount.Notebooks.Reconciling;

/// <summary>A closing table for machines: the notebook, its claims and how they stand.</summary>
internal static class VerdictJson
{
    internal const string MimeType = "application/vnd.recount.verdicts+json";

    internal static string Of(VerdictTable table)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("notebook", table.Notebook);
            json.WriteStartArray("claims");
            foreach (var claim in table.Claims)
            {
                json.WriteStartObject();
                json.WriteString("id", claim.Claim.Id);
                json.WriteString("standing", Words.Of(claim.Standing));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
