namespace TypedSeeds.Tool.Viewing.Marking;

/// <summary>A part of a text in which no mark begins or ends.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Owners">The owners of the marks over it, each once, from the widest mark to the narrowest; only the narrowest ones where there are many.</param>
/// <param name="Count">The number of all owners.</param>
internal sealed record Segment(int Start, int End, IReadOnlyList<int> Owners, int Count);
