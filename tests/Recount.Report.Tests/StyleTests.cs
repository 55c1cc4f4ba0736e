using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Cli.Report.Site;

namespace Recount.Report.Tests;

public class StyleTests
{
    private static readonly string[] Texts = ["ink", "quiet", "accent", "supported", "refined", "contradicted", "none"];
    private static readonly string[] Grounds = ["paper", "raised"];
    private static readonly string Css = Assets.Style;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_colour_of_text_has_a_contrast_of_at_least_four_and_a_half(int scheme)
    {
        var root = Regex.Matches(Css, @":root \{(.*?)\}", RegexOptions.Singleline)[scheme].Groups[1].Value;
        var colours = Regex.Matches(root, @"--([a-z]+): (#[0-9a-f]{6})").ToDictionary(m => m.Groups[1].Value, m => Luminance(m.Groups[2].Value));
        Assert.All(Texts, text => Assert.All(Grounds, ground => Assert.InRange(Contrast(colours[text], colours[ground]), 4.5, 21)));
    }

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
