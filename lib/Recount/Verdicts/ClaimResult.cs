using Recount.Claims;

namespace Recount.Verdicts;

/// <summary>A claim and how it stands.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Checks">The checks that judge it.</param>
/// <param name="Standing">How it stands by everything known today.</param>
/// <param name="StandingThen">
/// How it stood by evidence that was certainly there when the article came out; null where that day is not known.
/// </param>
public sealed record ClaimResult(Claim Claim, IReadOnlyList<CheckResult> Checks, Standing Standing, Standing? StandingThen);
