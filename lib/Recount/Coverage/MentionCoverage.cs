using Recount.Mentions;

namespace Recount.Coverage;

/// <summary>Finds mentions that nobody answers for.</summary>
public static class MentionCoverage
{
    /// <summary>Checkable numbers that no claim takes up.</summary>
    public static IEnumerable<Finding> Check(IEnumerable<Mention> mentions, string file) => mentions
        .Where(m => !m.IsAccountedFor)
        .Select(m => new Finding(m.Article, $"{file}:{m.Line}",
            $"\"{m.Text}\" (mention {m.Number} of {m.Article}) is unaccounted for; name its claim, or give it another role"));
}
