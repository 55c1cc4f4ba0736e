using Recount.Reading.Text;

namespace Recount.Reading.Names;

/// <summary>Makes the drafts of labels, furniture and idioms.</summary>
internal static class NameDraft
{
    /// <summary>The unit of numbers that name a version or a thing.</summary>
    public const string Version = "version";

    /// <summary>A label that fills the tokens from <paramref name="first"/> to before <paramref name="next"/>.</summary>
    public static Draft Label(in Segment s, int first, int next, int numFirst, int numNext)
    {
        var draft = Of(s, first, next, numFirst, numNext, MentionKind.Version, MentionRole.Label);
        draft.Unit = Version;
        draft.ValueText = s.Characters[draft.Start..draft.End].ToString();
        return draft;
    }

    /// <summary>Furniture that fills the tokens from <paramref name="first"/> to before <paramref name="next"/>.</summary>
    public static Draft Furniture(in Segment s, int first, int next, int numFirst, int numNext) =>
        Of(s, first, next, numFirst, numNext, MentionKind.Furniture, MentionRole.Furniture);

    /// <summary>A number word that states no number.</summary>
    public static Draft Idiom(in Segment s, int first, int next)
    {
        var draft = Of(s, first, next, first, first + 1, MentionKind.Idiom, MentionRole.NonNumeric);
        var word = s.Entry(first);
        draft.Value = word.Is(Words.Roles.Cardinal | Words.Roles.Ordinal) ? new Amount(word.Value) : null;
        return draft;
    }

    private static Draft Of(in Segment s, int first, int next, int numFirst, int numNext, MentionKind kind, MentionRole role) =>
        Draft.Of(s, first, next, numFirst, numNext) with { Kind = kind, Role = role };
}
