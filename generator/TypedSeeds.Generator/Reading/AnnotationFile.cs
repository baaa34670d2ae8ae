using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>The content of an annotation file without positions: an indentation changes nothing here, nor does a comment but one that ends a text.</summary>
/// <param name="Path">The file.</param>
/// <param name="Root">Its content; empty where nothing could be read.</param>
/// <param name="IsComplete">Whether the whole file could be read.</param>
/// <param name="Findings">What is wrong with its YAML.</param>
internal sealed record AnnotationFile(string Path, MappingNode Root, bool IsComplete, EquatableArray<Finding> Findings)
{
    /// <summary>The tokens that something is wrong with already: what else would be said of them follows from that.</summary>
    public EquatableArray<int> ReportedTokens { get; init; } = Findings.Select(static finding => finding.Place).OfType<TokenPlace>().Select(static place => place.Token).ToEquatableArray();

    /// <summary>How many findings of one rule in it are kept; those after them are counted.</summary>
    public int MostFindings { get; init; } = Limits.FindingsOfRule;

    /// <summary>Whether it has entries of built-in kinds, and nothing else that the corpus as a whole would have to know.</summary>
    public bool IsPlain { get; } = IsComplete && Root.Pairs.All(static pair => pair.Name is KindTable.VersionKey or KindTable.DefaultsSection || KindTable.IsSection(pair.Name));

    /// <summary>Whether it declares kinds, right or wrong ones.</summary>
    public bool HasKinds { get; } = FileOutline.Find(Root, KindTable.KindsSection) is not null;

    /// <summary>Whether it sets rules, right or wrong ones.</summary>
    public bool HasRules { get; } = FileOutline.Find(Root, KindTable.RulesSection) is not null;

    /// <summary>Whether it names packages that the corpus uses.</summary>
    public bool HasUses { get; } = FileOutline.Find(Root, KindTable.UsesSection) is not null;

    /// <summary>Whether it has waivers, right or wrong ones.</summary>
    public bool HasWaivers { get; } = FileOutline.Find(Root, KindTable.WaiversSection) is not null;
}

/// <summary>The positions of the tokens of an annotation file.</summary>
/// <param name="Path">The file, in the form in which findings name it.</param>
/// <param name="FilePath">The file, as the compiler names it.</param>
/// <param name="Lines">Where its lines begin.</param>
/// <param name="Ranges">The range of each token, by its number.</param>
internal sealed record TokenPositions(string Path, string FilePath, TextLines Lines, EquatableArray<TextRange> Ranges)
{
    /// <summary>The number of tokens.</summary>
    public int Count => Ranges.Count;

    /// <summary>The range of a token with its lines and columns; only findings need it.</summary>
    public FileSpan SpanOf(int token) => FileSpan.In(Lines, Ranges[token].Start, Ranges[token].End);
}

/// <summary>An annotation file as it was read: meaning and positions.</summary>
internal sealed record ReadFile(AnnotationFile Meaning, TokenPositions Positions);
