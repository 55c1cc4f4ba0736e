namespace Recount.Audits;

/// <summary>What became of an article's original in an audit.</summary>
public enum OriginalStatus
{
    /// <summary>It is the recorded edition, and everything in it was verified.</summary>
    Verified,

    /// <summary>It is another edition; its mentions were looked for anew.</summary>
    OtherEdition,

    /// <summary>It is not at hand; the digest alone was verified.</summary>
    Absent,
}
