using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Quotes as ranges of the document.</summary>
internal sealed record AnchorsValue(EquatableArray<Anchor> Anchors) : AnchoredValue;

/// <summary>Sources whose quotes are ranges of the document.</summary>
internal sealed record AnchoredSourcesValue(EquatableArray<AnchoredSource> Sources) : AnchoredValue;

/// <summary>The source of one field.</summary>
internal sealed record AnchoredSource(string Field, string Origin, Anchor? Anchor, string Note, string Uri)
{
    /// <summary>The token of the field's key under <c>sources</c>.</summary>
    public int Token { get; init; }
}

/// <summary>Versions whose quotes are ranges of their documents.</summary>
internal sealed record AnchoredVersionsValue(EquatableArray<AnchoredVersion> Versions) : AnchoredValue;

/// <summary>The same words in another document.</summary>
/// <param name="Key">That document.</param>
/// <param name="Document">Its text.</param>
/// <param name="Anchor">The ranges of it.</param>
internal sealed record AnchoredVersion(EntryKey Key, DocumentText Document, Anchor Anchor)
{
    /// <summary>The tag of its language; empty where the document gives none, which is reported.</summary>
    public string Language { get; init; } = string.Empty;

    /// <summary>The token that names the document.</summary>
    public int Token { get; init; }

    /// <summary>The words.</summary>
    public string Words => Anchor.Words(Document.Text);
}

/// <summary>A quote as ranges of its document, in UTF-16 units.</summary>
internal sealed record Anchor(EquatableArray<TextRange> Pieces)
{
    /// <summary>The token that it begins with in the annotation; 0 where it is no quote but one of a class.</summary>
    public int Token { get; init; }

    /// <summary>The reason of each piece, or none at all: the first is that of the quote's context, each other that of what is left out before it.</summary>
    public EquatableArray<string> Reasons { get; init; }

    public int Start => Pieces[0].Start;

    /// <summary>The words, with a mark where words are left out between two pieces.</summary>
    public string Words(string document) => TextGaps.Join(document, Pieces);
}
