using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Covering;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>A document of the page.</summary>
/// <param name="Number">Its number in the corpus, from one.</param>
/// <param name="Prefix">What the ids of its elements begin with.</param>
/// <param name="FileName">The name of its file, or its name in the package that carries it.</param>
/// <param name="Text">Its text.</param>
/// <param name="File">The file that annotates it; null if none does.</param>
/// <param name="Entry">The entry that describes it; null if there is none, or if it is left out.</param>
/// <param name="Places">All that is quoted of it, by role and then in the order of the text.</param>
/// <param name="Cover">How much of it is quoted.</param>
internal sealed record DocumentView(
    int Number,
    string Prefix,
    string FileName,
    string Text,
    CheckedFile? File,
    CheckedEntry? Entry,
    IReadOnlyList<QuotedPlace> Places,
    CoveredText Cover)
{
    private readonly Lazy<TextLines> _lines = new(() => new TextLines(Text));
    private readonly Lazy<Dictionary<EntryKey, NumberedEntry>> _owners = new(() => Places.Select(place => place.Owner).DistinctBy(owner => owner.Key).ToDictionary(owner => owner.Key));
    private readonly Lazy<Dictionary<(EntryKey, Anchor), QuotedPlace>> _places = new(() => Places.ToDictionary(place => (place.Owner.Key, place.Anchor)));
    private readonly Lazy<DocumentTitle> _title = new(() => DocumentTitle.Of(Entry, Text, FileName));

    /// <summary>Its statements, in the order of the text.</summary>
    public IReadOnlyList<NumberedEntry> Statements { get; } = Owners(Places, PlaceRole.Statement);

    /// <summary>Its errata, in the order of the text.</summary>
    public IReadOnlyList<NumberedEntry> Errata { get; } = Owners(Places, PlaceRole.Erratum);

    /// <summary>Its title, or else its first heading, or its id or file name as it is written.</summary>
    public string Title => _title.Value.Text;

    /// <summary>Whether the title is in the language of the document.</summary>
    public bool IsTitleOfText => _title.Value.IsOfText;

    /// <summary>The tag of its language; null if none is given.</summary>
    public string? Language => (Entry?.Entry[FieldKeys.Language] as TextValue)?.Text ?? (File?.Anchored.Document is { Language: { Length: > 0 } language } ? language : null);

    /// <summary>The sentences that no quote touches.</summary>
    public IReadOnlyList<TextRange> Uncovered => Cover.Sentences;

    public int LineCount => _lines.Value.Count;

    public static DocumentView Of(int number, string prefix, DocumentText document, CheckedFile? file, IEnumerable<(CheckedEntry Statement, Anchor Anchor)> versions, KindMarks marks, Func<CheckedEntry, bool> isShown)
    {
        var entries = file is null ? [] : file.Anchored.Entries.Select(entry => new CheckedEntry(file, entry)).ToArray();
        var shown = entries.Where(isShown).ToArray();
        return new(
            number,
            prefix,
            document.IsCarried ? document.Shown : FilePaths.FileName(document.Path),
            document.Text,
            file,
            shown.FirstOrDefault(entry => entry.Entry.Key.Kind == KindTable.Document),
            QuotedPlaces.Of(prefix, shown, versions, marks),
            DocumentCover.Of(document, file));
    }

    /// <summary>The number of the line that holds an offset, from one.</summary>
    public int LineAt(int offset) => _lines.Value.LineAt(offset) + 1;

    /// <summary>The range of a line, without its line ending. Lines count from zero.</summary>
    public TextRange Line(int number) => _lines.Value.RangeOf(number, Text);

    /// <summary>The entry with its mark; null if it quotes nothing of the document.</summary>
    public NumberedEntry? Numbered(EntryKey key) => _owners.Value.GetValueOrDefault(key);

    /// <summary>The place of words that an entry quotes; null for words that quote nothing, such as those that need no annotation.</summary>
    public QuotedPlace? PlaceOf(EntryKey key, Anchor anchor) => _places.Value.GetValueOrDefault((key, anchor));

    private static NumberedEntry[] Owners(IReadOnlyList<QuotedPlace> places, PlaceRole role) => [.. places.Where(place => place.Role == role).Select(place => place.Owner)];
}
