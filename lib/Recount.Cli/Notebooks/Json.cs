using System.Text.Json;

namespace Recount.Cli.Notebooks;

/// <summary>Takes JSON apart, and says where it is not as it should be.</summary>
internal static class Json
{
    internal static JsonElement EmptyObject { get; } = JsonElement.Parse("{}");

    /// <exception cref="NotebookFormatException">There is no such member.</exception>
    internal static JsonElement Member(JsonElement parent, string name, string place) =>
        parent.TryGetProperty(name, out var member)
            ? member
            : throw new NotebookFormatException(place, $"\"{name}\" is missing");

    /// <exception cref="NotebookFormatException">The value is of another kind.</exception>
    internal static JsonElement Expect(JsonElement value, JsonValueKind kind, string place) =>
        value.ValueKind == kind
            ? value
            : throw new NotebookFormatException(place, $"{Kind(kind)} is expected here, not {Kind(value.ValueKind)}");

    /// <exception cref="NotebookFormatException">There is no such member, or it is no whole number.</exception>
    internal static int Number(JsonElement parent, string name, string place) =>
        Expect(Member(parent, name, place), JsonValueKind.Number, $"{place}: {name}").TryGetInt32(out var number)
            ? number
            : throw new NotebookFormatException($"{place}: {name}", "a whole number is expected here");

    /// <summary>A text, written as one string or as an array of lines.</summary>
    /// <exception cref="NotebookFormatException">It is neither.</exception>
    internal static string Lines(JsonElement value, string place) => value.ValueKind == JsonValueKind.Array
        ? string.Concat(value.EnumerateArray().Select(line => Expect(line, JsonValueKind.String, place).GetString()))
        : Expect(value, JsonValueKind.String, place).GetString()!;

    /// <summary>The text of a member; null where there is none or it is no text.</summary>
    internal static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member)
            && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    /// <summary>The texts of a member that is an array; none where there is none.</summary>
    internal static IReadOnlyList<string> Texts(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member)
            && member.ValueKind == JsonValueKind.Array
            ? [.. member.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!)]
            : [];

    private static string Kind(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
