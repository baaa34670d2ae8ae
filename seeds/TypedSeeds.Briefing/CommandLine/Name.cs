namespace TypedSeeds.Briefing.CommandLine;

/// <summary>A value that can be named on the command line.</summary>
/// <param name="Value">The value.</param>
/// <param name="Id">Its id.</param>
/// <param name="Meaning">A description, for readers who see only the id.</param>
/// <param name="Others">Its other names.</param>
internal sealed record Name<T>(T Value, string Id, string Meaning, IReadOnlyList<string> Others);
