namespace Recount.Notebooks.Charts;

/// <summary>A rectangle on the drawing, in pixels from the upper left of the plot.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    internal static Box Around(double x, double y, double halfWidth, double halfHeight) =>
        new(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);

    /// <summary>The smallest box that holds both places.</summary>
    internal static Box Holding((double X, double Y) a, (double X, double Y) b) =>
        new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));

    /// <summary>The box with so much more on every side.</summary>
    internal Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>The area that both cover.</summary>
    internal double Overlap(Box other) =>
        Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left))
        * Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));

    /// <summary>The area that lies outside another.</summary>
    internal double Outside(Box other) => ((Right - Left) * (Bottom - Top)) - Overlap(other);
}
