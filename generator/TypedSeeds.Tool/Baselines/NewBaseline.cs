using TypedSeeds.Generator.Comparing;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Baselines;

/// <summary>The baseline that a corpus would have as it is now.</summary>
/// <param name="Text">The text of its file.</param>
/// <param name="Count">How many entries it holds.</param>
internal sealed record NewBaseline(string Text, int Count)
{
    /// <summary>Makes the baseline of a corpus in which no entry is left out.</summary>
    public static NewBaseline Of(CheckedCorpus corpus)
    {
        var entries = corpus.Files.SelectMany(file => FileFingerprints.Of(file.Anchored).Entries).Select(entry => entry.Fingerprint).ToArray();
        return new(BaselineFormat.Write(entries), entries.Length);
    }
}
