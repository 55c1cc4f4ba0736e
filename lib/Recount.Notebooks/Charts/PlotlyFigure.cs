using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Plotly.NET;
using Properties = DynamicObj.DynamicObj;

namespace Recount.Notebooks.Charts;

/// <summary>The figure of a Plotly.NET chart.</summary>
/// <remarks>
/// The same as the library's own JSON. That one has C#'s run-time binder compile an access to each property of each object,
/// which throws and catches an exception for nearly all of them; here the objects are asked for what they hold.
/// </remarks>
internal static class PlotlyFigure
{
    // The library's own settings: objects with equal properties are no loop.
    private static readonly JsonSerializerSettings Settings = new()
    {
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        Converters = [new PropertiesConverter()],
    };

    internal static JsonObject Of(GenericChart chart) =>
        (JsonObject)JsonNode.Parse(JsonConvert.SerializeObject(GenericChart.toFigure(chart), Settings))!;

    private sealed class PropertiesConverter : JsonConverter<Properties>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, Properties? value, JsonSerializer serializer)
        {
            writer.WriteStartObject();
            foreach (var (name, property) in value!.GetProperties(includeInstanceProperties: true))
            {
                writer.WritePropertyName(name);
                serializer.Serialize(writer, property);
            }

            writer.WriteEndObject();
        }

        public override Properties ReadJson(
            JsonReader reader, Type objectType, Properties? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
