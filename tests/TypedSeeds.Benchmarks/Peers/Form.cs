using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>A corpus in one of the forms that a program can use.</summary>
/// <param name="Peer">The form's name in the table.</param>
/// <param name="Use">The class of the measured program that uses it.</param>
/// <param name="Sources">The C# that holds it.</param>
/// <param name="Resources">The embedded resources, by name.</param>
internal sealed record Form(string Peer, string Use, IReadOnlyList<SourceFile> Sources, IReadOnlyList<CorpusFile> Resources);
