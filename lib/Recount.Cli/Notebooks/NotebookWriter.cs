using Recount.Data;

namespace Recount.Cli.Notebooks;

/// <summary>Writes notebooks: nbformat 4.5, the same bytes for the same notebook, whole or not at all.</summary>
internal static class NotebookWriter
{
    /// <exception cref="IOException">The folder cannot be written to; the old file is as it was.</exception>
    internal static void Write(NotebookDocument notebook, string path) => TextFile.WriteWhole(path, Text(notebook));

    /// <summary>The file's text.</summary>
    internal static string Text(NotebookDocument notebook)
    {
        var json = new JupyterText();
        json.Object(
            ("cells", () => json.Array(notebook.Cells, cell => Write(json, cell))),
            ("metadata", () => json.Value(notebook.Metadata)),
            ("nbformat", () => json.Number(4)),
            ("nbformat_minor", () => json.Number(Math.Max(notebook.Minor, NotebookDocument.MinorWithIds))));
        return json + "\n";
    }

    private static void Write(JupyterText json, Cell cell)
    {
        var isCode = cell.Type == CellType.Code;
        json.Object(
            ("attachments", cell.Attachments is { } attachments ? () => json.Value(attachments) : null),
            ("cell_type", () => json.String(Words.Of(cell.Type))),
            ("execution_count", isCode ? () => json.Number(cell.ExecutionCount) : null),
            ("id", cell.Id.Length > 0 ? () => json.String(cell.Id) : null),
            ("metadata", () => json.Value(cell.Metadata)),
            ("outputs", isCode ? () => json.Array(cell.Outputs, output => Write(json, output)) : null),
            ("source", () => json.Lines(cell.Source)));
    }

    private static void Write(JupyterText json, Output output)
    {
        switch (output)
        {
            case StreamOutput stream:
                json.Object(
                    ("name", () => json.String(stream.Name)),
                    ("output_type", () => json.String("stream")),
                    ("text", () => json.Lines(stream.Text)));
                break;
            case DisplayOutput display:
                var isResult = display.ExecutionCount is not null;
                json.Object(
                    ("data", () => Write(json, display.Data)),
                    ("execution_count", isResult ? () => json.Number(display.ExecutionCount) : null),
                    ("metadata", () => json.Value(display.Metadata ?? Json.EmptyObject)),
                    ("output_type", () => json.String(isResult ? "execute_result" : "display_data")));
                break;
            case ErrorOutput error:
                json.Object(
                    ("ename", () => json.String(error.Name)),
                    ("evalue", () => json.String(error.Value)),
                    ("output_type", () => json.String("error")),
                    ("traceback", () => json.Array(error.Traceback, json.String)));
                break;
        }
    }

    private static void Write(JupyterText json, MimeBundle bundle) => json.Object(
        [.. bundle.Select(v => (v.Type, (Action?)(() => Write(json, v))))]);

    private static void Write(JupyterText json, MimeValue value)
    {
        if (value.Json is { } element)
        {
            json.Value(element);
        }
        else if (value.IsLines)
        {
            json.Lines(value.Text!);
        }
        else
        {
            json.String(value.Text!);
        }
    }
}
