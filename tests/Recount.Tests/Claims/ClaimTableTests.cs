using System.Text;
using Recount.Claims;
using Recount.Data;
using Recount.Mentions;
using Recount.Quantities;
using Recount.Reading;
using Recount.Tests.Data;

namespace Recount.Tests.Claims;

public sealed class ClaimTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Faults _faults = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_claim_takes_its_step_and_kind_from_the_mention_that_first_states_it()
    {
        var claim = Read("17 per cent,17,,exact,percent,", "", Mention("17", 17, null, Hedge.Exact));

        Assert.True(_faults.None);
        Assert.Equal(new Quantity(Interval.Point(17), Interval.HalfOpen(16.5m, 17.5m), Unit.Percent), claim.Quantity);
    }

    [Fact]
    public void An_interval_of_its_own_replaces_that_of_the_rules()
    {
        var claim = Read("17 per cent,17,,exact,percent,", "\"[16, 18)\",printed without its decimals", Mention("17", 17, null, Hedge.Exact));

        Assert.True(_faults.None);
        Assert.Equal(Interval.HalfOpen(16, 18), claim.Quantity!.Value.Allowed);
    }

    [Fact]
    public void An_interval_of_its_own_needs_a_reason()
    {
        Read("17 per cent,17,,exact,percent,", "\"[16, 18)\",", Mention("17", 17, null, Hedge.Exact));

        Assert.Equal("interval_reason", Assert.Single(_faults.Found).Column);
    }

    [Fact]
    public void A_range_whose_upper_value_is_below_the_lower_is_a_fault()
    {
        Read("45% - 40%,45,40,range,percent,", "", Mention("45% - 40%", 45, 40, Hedge.Range));

        Assert.Equal(["value_high"], _faults.Found.Select(fault => fault.Column));
    }

    [Fact]
    public void A_claim_that_differs_from_its_mention_is_a_fault()
    {
        Read("17 per cent,18,,exact,percent,", "", Mention("17", 17, null, Hedge.Exact));

        Assert.Equal("value", Assert.Single(_faults.Found).Column);
    }

    private static Mention Mention(string text, Rational value, Rational? high, Hedge hedge) => new(
        "000", 1, 0, text.Length, text, text, hedge, "", value, high, "", "percent", MentionKind.Share, Mentions.MentionRole.Claim, "000-share", 1, 2);

    private Claim Read(string figure, string interval, params Mention[] mentions)
    {
        var row = $"000-share,000,subject,metric,{figure},2025,scope,source,no,{(interval.Length > 0 ? interval : ",")},";
        var text = $"{string.Join(',', ClaimTable.Columns)}\n{row}\n";
        var path = _folder.Write("claims.csv", Encoding.UTF8.GetBytes(text));
        return Assert.Single(ClaimTable.Read(path, "claims.csv", mentions, _faults));
    }
}
