namespace Recount.Reading.Text;

/// <summary>Whether looks at tokens are counted, as the tests of growing cost ask for; off, the counting costs nothing.</summary>
internal static class WorkCount
{
    /// <summary>The switch of the runtime configuration that turns counting on.</summary>
    public const string Switch = "Recount.Reading.CountsWork";

    /// <summary>Whether looks are counted.</summary>
    public static readonly bool IsOn = AppContext.TryGetSwitch(Switch, out var isOn) && isOn;
}
