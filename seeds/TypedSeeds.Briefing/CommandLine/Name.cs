namespace TypedSeeds.Briefing.CommandLine;

/// <summary>Something that can be named on the command line.</summary>
/// <param name="Value">What is named.</param>
/// <param name="Id">Its id.</param>
/// <param name="Meaning">What it is, for somebody who sees only the id.</param>
/// <param name="Others">What else it may be called.</param>
internal sealed record Name<T>(T Value, string Id, string Meaning, IReadOnlyList<string> Others);
