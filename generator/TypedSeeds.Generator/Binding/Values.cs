using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The checked value of a field. It may hold quotes as selectors.</summary>
internal abstract record Value;

/// <summary>A value without selectors: the only ones that an anchored entry has.</summary>
internal abstract record AnchoredValue : Value;

/// <summary>A text, date, duration, URI, language or choice, in the form in which a row holds it.</summary>
internal sealed record TextValue(string Text) : AnchoredValue;

internal sealed record TextsValue(EquatableArray<string> Texts) : AnchoredValue;

/// <summary>Ids that are given or were given up, each with its token.</summary>
internal sealed record IdsValue(EquatableArray<ScalarNode> Ids) : AnchoredValue;

internal sealed record CodesValue(EquatableArray<CodeValue> Codes) : AnchoredValue;

internal sealed record CodeValue(string Scheme, string Code);

/// <summary>References, each with the token that names the entry.</summary>
internal sealed record ReferencesValue(EquatableArray<EntryKey> Keys, EquatableArray<int> Tokens) : AnchoredValue;

internal sealed record OfficesValue(EquatableArray<OfficeValue> Offices) : AnchoredValue;

internal sealed record OfficeValue(string Title, EntryKey? Of, string From, string Until);

/// <summary>Sources as the annotation writes them.</summary>
internal sealed record SourcesValue(EquatableArray<SourceValue> Sources) : Value;

/// <summary>The source of one field.</summary>
internal sealed record SourceValue(string Field, string Origin, QuoteSelector? Quote, string Note, string Uri)
{
    /// <summary>The token of the field's key under <c>sources</c>.</summary>
    public int Token { get; init; }
}

/// <summary>Quotes as the annotation writes them.</summary>
internal sealed record QuotesValue(EquatableArray<QuoteSelector> Quotes) : Value
{
    /// <summary>The words that each name many passages.</summary>
    public EquatableArray<string> Classes { get; init; }
}

/// <summary>Versions as the annotation writes them.</summary>
internal sealed record VersionsValue(EquatableArray<VersionValue> Versions) : Value;

/// <summary>The same words in another document.</summary>
/// <param name="Document">That document.</param>
/// <param name="Token">The token that names it.</param>
/// <param name="Quote">The words there.</param>
internal sealed record VersionValue(EntryKey Document, int Token, QuoteSelector Quote);

/// <summary>A quote as the annotation writes it: one piece or several.</summary>
internal sealed record QuoteSelector(EquatableArray<PieceSelector> Pieces, int Token)
{
    /// <summary>Why it may be without its context; null where no piece says.</summary>
    public ScalarNode? Context
    {
        get
        {
            foreach (var piece in Pieces)
            {
                if (piece.Context is { } reason)
                {
                    return reason;
                }
            }

            return null;
        }
    }
}

/// <summary>One piece of a quote: exact words, or the two ends of a passage.</summary>
internal sealed record PieceSelector(int Token)
{
    public ScalarNode? Exact { get; init; }

    public ScalarNode? Start { get; init; }

    public ScalarNode? End { get; init; }

    public ScalarNode? Prefix { get; init; }

    public ScalarNode? Suffix { get; init; }

    /// <summary>The line of the document that the piece begins in, from one; 0 where none is given.</summary>
    public int Line { get; init; }

    public int LineToken { get; init; }

    /// <summary>What is written of its place in a wrong way; null where nothing is.</summary>
    public WrongPlace? Wrong { get; init; }

    /// <summary>Why the words before it may be left out; null where the annotation does not say.</summary>
    public ScalarNode? Omits { get; init; }

    /// <summary>Why the quote may be without its context; null where the piece does not say.</summary>
    public ScalarNode? Context { get; init; }

    /// <summary>Whether it is a quote of a field that holds several, so that its text may be several quotes.</summary>
    public bool MayBeList { get; init; }

    /// <summary>The class of passages that its text is nearly the name of, where the field takes one; else empty.</summary>
    public string MeantClass { get; init; } = string.Empty;

    /// <summary>Whether other pieces of the same quote are beside it.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Whether it says which place is meant, where its words are in several.</summary>
    public bool HasPlace => Line > 0 || Prefix is not null || Suffix is not null;

    /// <summary>The item before it in a list in brackets; null where there is none.</summary>
    public string? Before { get; init; }

    /// <summary>The item after it in a list in brackets; null where there is none.</summary>
    public string? After { get; init; }

    /// <summary>The words that the piece begins with.</summary>
    public ScalarNode Opening => Exact ?? Start!;
}
