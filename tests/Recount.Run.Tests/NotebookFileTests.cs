using Recount.Cli.Notebooks;
using Recount.Data;

namespace Recount.Run.Tests;

public class NotebookFileTests
{
    // As nbformat writes it: one space a level, sorted members, text as lines, non-ASCII as it is.
    private const string AsJupyterWrites = """
        {
         "cells": [
          {
           "cell_type": "markdown",
           "id": "title",
           "metadata": {},
           "source": [
            "# Größe 😀\n",
            "\n",
            "a\tb\\\u001f"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 1,
           "id": "a",
           "metadata": {
            "tags": []
           },
           "outputs": [
            {
             "data": {
              "application/vnd.plotly.v1+json": {
               "data": [
                1.50,
                1e-07,
                null,
                true
               ],
               "layout": {}
              },
              "image/png": "iVBO",
              "text/plain": [
               "x"
              ]
             },
             "metadata": {},
             "output_type": "display_data"
            },
            {
             "ename": "E",
             "evalue": "",
             "output_type": "error",
             "traceback": [
              "\u001b[31mE"
             ]
            }
           ],
           "source": []
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    [Fact]
    public void Reading_and_writing_keeps_every_byte_that_Jupyter_wrote()
    {
        var text = AsJupyterWrites.ReplaceLineEndings("\n");
        var faults = new Faults();

        var notebook = NotebookReader.Parse(text, "n", "n.ipynb", faults);

        Assert.Empty(faults.Found);
        Assert.Equal(text, NotebookWriter.Text(notebook!));
    }

    [Fact]
    public void Members_are_sorted_and_texts_split_into_lines_whoever_wrote_them()
    {
        var notebook = NotebookReader.Parse(
            """{"nbformat":4,"nbformat_minor":4,"metadata":{"b":1,"a":{"d":[],"c":"ä"}},"cells":[{"source":"x\ny","cell_type":"raw","id":"r","metadata":{}}]}""",
            "n", "n.ipynb", new Faults())!;

        Assert.Equal(
            """
            {
             "cells": [
              {
               "cell_type": "raw",
               "id": "r",
               "metadata": {},
               "source": [
                "x\n",
                "y"
               ]
              }
             ],
             "metadata": {
              "a": {
               "c": "ä",
               "d": []
              },
              "b": 1
             },
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """.ReplaceLineEndings("\n"),
            NotebookWriter.Text(notebook));
    }
}
