using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Comparing;

/// <summary>Two annotations side by side.</summary>
/// <param name="Documents">The documents that both annotate.</param>
/// <param name="OnlyOne">The annotations of documents that only the first annotates.</param>
/// <param name="OnlyOther">Those that only the second annotates.</param>
internal sealed record ComparedCorpora(IReadOnlyList<ComparedDocument> Documents, IReadOnlyList<CheckedFile> OnlyOne, IReadOnlyList<CheckedFile> OnlyOther)
{
    /// <summary>Whether there is nothing to settle.</summary>
    public bool AreAlike { get; } = OnlyOne.Count + OnlyOther.Count == 0 && Documents.All(static document => !Differences.Of(document).Any());

    public static ComparedCorpora Of(ComparedSide one, ComparedSide other)
    {
        var (ones, others, speakers) = (one.Annotations, other.Annotations, new SpeakerLabels(one.Corpus, other.Corpus));
        var pairs = (from file in ones
                     let same = others.FirstOrDefault(second => second.Anchored.Document!.Text == file.Anchored.Document!.Text)
                     where same is not null
                     select (One: file, Other: same)).ToArray();
        return new(
            [.. pairs.Select(pair => ComparedDocument.Of((one, pair.One), (other, pair.Other), speakers))],
            [.. ones.Where(file => !Array.Exists(pairs, pair => ReferenceEquals(pair.One, file)))],
            [.. others.Where(file => !Array.Exists(pairs, pair => ReferenceEquals(pair.Other, file)))]);
    }
}
