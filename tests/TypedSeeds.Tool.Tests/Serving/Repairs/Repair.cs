namespace TypedSeeds.Tool.Tests.Serving.Repairs;

/// <summary>A mistake in the annotation of the mill.</summary>
/// <param name="Right">What is right there.</param>
/// <param name="Wrong">What somebody wrote.</param>
/// <param name="After">What the actions make of it, which says what was meant; empty for what is right.</param>
internal sealed record Repair(string Right, string Wrong, string After = "")
{
    public override string ToString() => $"{Right} → {Wrong}";

    public string Before => Mill.Right.Replace(Right, Wrong, StringComparison.Ordinal);

    public string Repaired => After.Length == 0 ? Mill.Right : Mill.Right.Replace(Right, After, StringComparison.Ordinal);
}
