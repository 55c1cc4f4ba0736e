using System.Text;
using System.Text.Json;

namespace Recount.Notebooks.Formatting;

/// <summary>A frame as JSON records, each with its row's key.</summary>
/// <remarks>
/// Kernels that share a value ask for its JSON even where they hand over the object itself, and a frame does not
/// serialise by its properties.
/// </remarks>
internal static class FrameJson
{
    internal const string MimeType = "application/json";

    internal static string Of(object frame)
    {
        var grid = FrameGrid.Of(frame, int.MaxValue);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var row in grid.Rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < grid.Headers.Count; i++)
                {
                    json.WriteString(i == 0 ? "key" : grid.Headers[i], row[i] == Cell.Missing ? null : row[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
