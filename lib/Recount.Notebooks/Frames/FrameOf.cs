using Deedle;
using Deedle.Indices;
using Deedle.Indices.Linear;
using Deedle.Vectors;
using Deedle.Vectors.ArrayVector;
using Microsoft.FSharp.Core;
using Recount.Dates;

namespace Recount.Notebooks.Frames;

/// <summary>Builds a frame from records: a row each, a typed column for each thing that is asked of them.</summary>
/// <remarks>What is missing stays missing: a null, an empty text or a number that is none leaves its cell empty.</remarks>
internal sealed class FrameOf<T>(IReadOnlyList<T> rows, Func<T, string> key)
{
    private readonly FrameBuilder.Columns<string, string> _columns = [];

    internal Frame<string, string> Frame => _columns.Frame;

    internal FrameOf<T> Text(string name, Func<T, string?> cell) =>
        Column(name, row => cell(row) is { Length: > 0 } text ? new OptionalValue<string>(text) : OptionalValue<string>.Missing);

    internal FrameOf<T> Number(string name, Func<T, double?> cell) =>
        Column(name, row => cell(row) is { } number && !double.IsNaN(number) ? new OptionalValue<double>(number) : OptionalValue<double>.Missing);

    internal FrameOf<T> Whole(string name, Func<T, int> cell) => Column(name, row => new OptionalValue<int>(cell(row)));

    internal FrameOf<T> Flag(string name, Func<T, bool> cell) => Column(name, row => new OptionalValue<bool>(cell(row)));

    /// <summary>Two columns, the first day and the last.</summary>
    internal FrameOf<T> Dates(string first, string last, Func<T, Period?> cell) => this
        .Column(first, row => Date(cell(row)?.First))
        .Column(last, row => Date(cell(row)?.Last));

    private static OptionalValue<DateTime> Date(DateOnly? day) =>
        day is { } date ? new OptionalValue<DateTime>(date.ToDateTime(TimeOnly.MinValue)) : OptionalValue<DateTime>.Missing;

    private FrameOf<T> Column<V>(string name, Func<T, OptionalValue<V>> cell)
    {
        IIndexBuilder indices = LinearIndexBuilder.Instance;
        IVectorBuilder vectors = ArrayVectorBuilder.Instance;
        var index = indices.Create(rows.Select(key), FSharpOption<bool>.None);
        _columns.Add(name, new Series<string, V>(index, vectors.CreateMissing([.. rows.Select(cell)]), vectors, indices));
        return this;
    }
}
