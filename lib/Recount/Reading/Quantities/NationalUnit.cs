using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Measures that name the nation whose custom they are: "5 US gallons", "one UK pint", "12 US fluid ounces".</summary>
internal static class NationalUnit
{
    /// <summary>The token of the measure behind the nation, or the same token where none is named.</summary>
    public static int AfterNation(in Segment s, int at)
    {
        if (!s[at].IsUpper || !s.IsSpaced(at) || s.Text(at) is not ("US" or "UK"))
        {
            return at;
        }

        var unit = s[at + 1].IsWord && s.Text(at + 1) is "fluid" ? at + 2 : at + 1;
        return s.Has(unit, Roles.Unit) && s.IsSpaced(unit) && !s[unit].IsCapital ? unit : at;
    }
}
