using Recount.Cli.Notebooks;

namespace Recount.Cli.Run.Hosts;

/// <summary>Something that the host tells.</summary>
internal abstract record HostEvent;

/// <summary>The kernels are there.</summary>
internal sealed record HostReady : HostEvent;

/// <summary>A cell printed something.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">What it printed.</param>
internal sealed record HostPrinted(string Name, string Text) : HostEvent;

/// <summary>A cell showed a value.</summary>
/// <param name="Id">The display's id; it is another one on every run.</param>
/// <param name="Data">The value's forms.</param>
internal sealed record HostDisplayed(string? Id, MimeBundle Data) : HostEvent;

/// <summary>A value that was shown is to be shown in another form.</summary>
internal sealed record HostUpdated(string? Id, MimeBundle Data) : HostEvent;

/// <summary>A cell's last expression has a value.</summary>
internal sealed record HostReturned(MimeBundle Data) : HostEvent;

/// <summary>A cell failed.</summary>
internal sealed record HostFailed(ErrorOutput Error) : HostEvent;

/// <summary>A cell came to its end.</summary>
internal sealed record HostDone(bool Succeeded) : HostEvent;

/// <summary>The process is gone.</summary>
internal sealed record HostGone : HostEvent;
