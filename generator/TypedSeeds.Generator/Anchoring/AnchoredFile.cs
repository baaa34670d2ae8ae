using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>An annotation file whose quotes are ranges of its document.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsComplete">Whether the whole file could be read.</param>
/// <param name="DocumentId">The id of the document; empty where the file annotates none.</param>
/// <param name="Document">The document; null where the file annotates none or it is not there.</param>
/// <param name="Entries">The entries, in the order of the bound file.</param>
/// <param name="Findings">What is wrong with the file, all stages so far together.</param>
internal sealed record AnchoredFile(
    string Path,
    bool IsComplete,
    string DocumentId,
    DocumentText? Document,
    EquatableArray<AnchoredEntry> Entries,
    EquatableArray<Finding> Findings)
{
    /// <summary>The errors that hide ids: an unknown, malformed or duplicate section, or a malformed id.</summary>
    private static readonly Rule[] Hiding = [Rules.UnknownSection, Rules.WrongShape, Rules.DuplicateKey, Rules.BadId];

    /// <summary>Whether an error in the file may hide an id.</summary>
    public bool HidesIds => !IsComplete
        || Entries.Any(static entry => entry.Kind.Scope == Scope.Document && entry.Key.Document.Length == 0)
        || Findings.Any(static finding => Hiding.Contains(finding.Rule));

    /// <summary>The entry that describes the document; null where there is none.</summary>
    public AnchoredEntry? Header => Entries.FirstOrDefault(static entry => entry.Kind.Name == KindTable.Document);

    /// <summary>The layout that the header gives the document, or else the package that carries it.</summary>
    public TextLayout Layout => Splitting.Layout.Parse((Header?[FieldKeys.Layout] as TextValue)?.Text ?? Document?.Layout);

    /// <summary>The tag of the language that the header gives the document, or else the package that carries it; empty where neither does.</summary>
    public string Language => (Header?[FieldKeys.Language] as TextValue)?.Text ?? Document?.Language ?? string.Empty;

    /// <summary>Whether its rows give places by their offsets in the text: in a corpus so large that nobody reads them.</summary>
    public bool HasOffsets { get; init; }

    /// <summary>The ranges of its document that are versions of other documents' statements.</summary>
    public EquatableArray<TextRange> Guests { get; init; }

    /// <summary>The ranges of its document that the package that carries it quotes, where they count too.</summary>
    public EquatableArray<TextRange> QuotedByCarrier { get; init; }

    /// <summary>The path of the document of this corpus that was found, even where something is wrong with it; empty where none was.</summary>
    public string RequestedPath { get; init; } = Document is { IsCarried: false } ? Document.Path : string.Empty;
}
