using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>Where one file breaks rules of the corpus.</summary>
/// <param name="Path">The file.</param>
/// <param name="Breaches">The entries that break one, rule by rule.</param>
internal sealed record FileBreaches(string Path, EquatableArray<Breach> Breaches);

/// <summary>Where all files break rules of the corpus, in the order of their paths.</summary>
internal sealed record CorpusBreaches(EquatableArray<FileBreaches> Files)
{
    public static CorpusBreaches Of(IEnumerable<FileBreaches> files) => new(files.InOrder(static file => file.Path));
}
