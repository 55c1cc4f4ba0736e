using System.Text;

namespace Recount.Reading.Benchmarks;

/// <summary>Makes text with the density of numbers that news has, the same for the same length.</summary>
internal static class NewsText
{
    private static readonly string[] Sentences =
    [
        "The council met on Tuesday evening to discuss the future of the old harbour, where traders have worked for generations. ",
        "Revenue at the group rose 8.4% to $2.31 billion in the third quarter, helped by strong demand for its older machines. ",
        "Residents said the noise had become unbearable, and several asked why nobody had told them about the plan beforehand. ",
        "More than 1,200 people signed the petition, which was handed to the minister on March 12 together with a long letter. ",
        "It is the kind of place where everybody knows everybody else, and where strangers are noticed before they park the car. ",
        "Analysts had expected between 2 and 3 million new subscribers; the company, founded in 1998, added just under 2.5 million. ",
        "Her lawyer declined to comment on the case, saying only that his client looked forward to clearing her name in court. ",
        "The 28-year-old striker has scored 14 goals in 19 matches, and two-thirds of them came in the second half of games. ",
        "Officials were quick to point out that nothing has been decided and that further talks would be needed later on. ",
        "Temperatures are expected to reach 34 degrees Celsius by Friday, with winds of up to 60 km/h along the northern coast. ",
        "The museum will close for repairs during the winter, and its collection is going to be shown in neighbouring towns instead. ",
        "He added that the project remained on schedule despite the weather, and thanked the crews for their patience and their skill. ",
    ];

    /// <summary>At least so many characters of text in paragraphs.</summary>
    public static string Of(int length)
    {
        var text = new StringBuilder(length + 1024);
        for (var sentence = 0; text.Length < length; sentence++)
        {
            text.Append(Sentences[sentence * 7 % Sentences.Length]);
            if (sentence % 5 == 4)
            {
                text.Length--;
                text.Append('\n');
            }
        }

        return text.ToString();
    }
}
