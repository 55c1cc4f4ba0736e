namespace Recount.Notebooks;
internal static class Placeholder { internal static Deedle.Frame<string, string>? F; }
