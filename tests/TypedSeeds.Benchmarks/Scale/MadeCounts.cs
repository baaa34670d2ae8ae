using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>What was made, counted as the questions count it.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Entries">All entries, documents too.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Agreed">The agreements with the status <c>agreed</c>.</param>
/// <param name="Announced">Those with the status <c>announced</c>.</param>
/// <param name="Condemnations">The official statements that condemn.</param>
/// <param name="OfTopics">For each topic of each package the statements on it.</param>
internal sealed record MadeCounts(int Documents, int Entries, int Statements, int Agreed, int Announced, int Condemnations, IReadOnlyList<int> OfTopics)
{
    private const int MostTopics = 3;

    public static MadeCounts Of(MadeCorpus corpus)
    {
        var statements = corpus.Documents.SelectMany(static document => document.Statements).ToArray();
        var agreements = corpus.Documents.SelectMany(static document => document.Agreements).ToArray();
        return new(
            corpus.Documents.Count,
            corpus.Parties.Count + corpus.Topics.Count + corpus.Events.Count + corpus.Documents.Count + statements.Length + agreements.Length,
            statements.Length,
            agreements.Count(static agreement => agreement.Status == "agreed"),
            agreements.Count(static agreement => agreement.Status == "announced"),
            statements.Count(static statement => statement is { Act: "condemn", Mode: "official" }),
            [.. statements.SelectMany(static statement => statement.Topics).GroupBy(static topic => topic).Select(static group => group.Count())]);
    }

    public static MadeCounts Sum(IReadOnlyCollection<MadeCounts> counts) => new(
        counts.Sum(static count => count.Documents),
        counts.Sum(static count => count.Entries),
        counts.Sum(static count => count.Statements),
        counts.Sum(static count => count.Agreed),
        counts.Sum(static count => count.Announced),
        counts.Sum(static count => count.Condemnations),
        [.. counts.SelectMany(static count => count.OfTopics)]);

    /// <summary>The same as <see cref="ScaleResult.Found"/> gives for what was asked.</summary>
    public IReadOnlyList<string> Lines =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{Documents} documents, {Entries} entries, {Statements} statements"),
        .. Agreed > 0 ? [string.Create(CultureInfo.InvariantCulture, $"Agreed: {Agreed}")] : Array.Empty<string>(),
        .. Announced > 0 ? [string.Create(CultureInfo.InvariantCulture, $"Announced: {Announced}")] : Array.Empty<string>(),
        string.Create(CultureInfo.InvariantCulture, $"{Condemnations} condemnations"),
        .. OfTopics.OrderDescending().Take(MostTopics).Select(static count => string.Create(CultureInfo.InvariantCulture, $"{count} on a topic")),
    ];
}
