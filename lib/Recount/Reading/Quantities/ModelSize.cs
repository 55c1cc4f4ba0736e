using Recount.Reading.Numerals;
using Recount.Reading.Text;

namespace Recount.Reading.Quantities;

/// <summary>The sizes of models, in parameters: "a 7B model", "480B behemoths".</summary>
internal static class ModelSize
{
    /// <summary>The unit of a model's size.</summary>
    public const string Parameters = "parameters";

    private const int NounSearch = 3;

    /// <summary>Reads the unit of a number with the letter of billions or millions that sizes a model.</summary>
    public static bool TryRead(in Segment s, in Numeral numeral, out UnitReading unit)
    {
        unit = new(UnitSort.Measure, Parameters, numeral.Next);
        if (!numeral.HasLetterScale || !s[numeral.Next - 1].IsCapital || numeral.Power is not (9 or 6 or 12))
        {
            return false;
        }

        var from = s.IsHyphen(numeral.Next) ? numeral.Next + 1 : numeral.Next;
        for (var at = from; at < from + NounSearch && s[at].IsWord; at++)
        {
            switch (s.Entry(at).Text)
            {
                case "parameter" or "parameters" or "params":
                    unit = new(UnitSort.Measure, Parameters, at == from ? at + 1 : numeral.Next) { Behind = at + 1 };
                    return true;
                case "model" or "models" or "behemoths" or "behemoth" or "llm" or "llms" or "variant" or "variants" or "checkpoint" or "checkpoints" or "weights":
                    return true;
            }
        }

        return false;
    }
}
