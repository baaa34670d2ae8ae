using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>What an annotation file says, without where it says it: a comment or an indentation changes nothing here.</summary>
/// <param name="Path">The file.</param>
/// <param name="Root">Its content; empty where nothing could be read.</param>
/// <param name="IsComplete">Whether the whole file could be read.</param>
/// <param name="Findings">What is wrong with its YAML.</param>
internal sealed record AnnotationFile(string Path, MappingNode Root, bool IsComplete, EquatableArray<Finding> Findings)
{
    /// <summary>Whether it declares kinds, be it rightly or wrongly.</summary>
    public bool HasKinds { get; } = FileOutline.Find(Root, KindTable.KindsSection) is not null;

    /// <summary>Whether it has waivers, be they right or wrong.</summary>
    public bool HasWaivers { get; } = FileOutline.Find(Root, KindTable.WaiversSection) is not null;
}

/// <summary>Where the tokens of an annotation file stand.</summary>
/// <param name="Path">The file, in the form in which findings name it.</param>
/// <param name="FilePath">The file, as the compiler names it.</param>
/// <param name="Lines">Where its lines begin.</param>
/// <param name="Ranges">The range of each token, by its number.</param>
internal sealed record TokenPositions(string Path, string FilePath, TextLines Lines, EquatableArray<TextRange> Ranges)
{
    /// <summary>The number of tokens.</summary>
    public int Count => Ranges.Count;

    /// <summary>The range of a token with its lines and columns, which only a finding asks for.</summary>
    public FileSpan SpanOf(int token) => FileSpan.In(Lines, Ranges[token].Start, Ranges[token].End);
}

/// <summary>An annotation file as it was read: meaning and positions.</summary>
internal sealed record ReadFile(AnnotationFile Meaning, TokenPositions Positions);
