using System.Runtime.CompilerServices;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>An annotation as it is while somebody types: its scalars, each with what it is.</summary>
internal sealed class Annotation
{
    // A file belongs to one snapshot, and every feature asks of it after each key.
    private static readonly ConditionalWeakTable<SnapshotFile, Annotation> Made = [];

    private readonly Lazy<string> _documentId;
    private readonly Lazy<DocumentText?> _document;
    private readonly IReadOnlyList<CheckedFile> _corpus;

    private Annotation(WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        var schema = snapshot.Corpus.Schema;
        (File, Schema, _corpus) = (file, schema, snapshot.Corpus.Files);
        Loose = LooseReader.Read(file.Text);
        Places = PlaceWalk.Of(Loose, schema);
        _documentId = new(() => Places.FirstOrDefault(IsDocumentId) is { } id ? TextOf(id) : string.Empty);
        _document = new(() => file.Annotation?.Anchored.Document ?? Unread(snapshot));
    }

    public SnapshotFile File { get; }

    public KindSchema Schema { get; }

    public LooseFile Loose { get; }

    /// <summary>Its scalars, in their order.</summary>
    public IReadOnlyList<YamlPlace> Places { get; }

    /// <summary>The id of its document; empty where it has none.</summary>
    public string DocumentId => _documentId.Value;

    /// <summary>The document that it annotates, also where a mistake keeps the checks from it; null where there is none.</summary>
    public DocumentText? Document => _document.Value;

    public static Annotation Of(WorkspaceSnapshot snapshot, SnapshotFile file) => Made.GetValue(file, made => new(snapshot, made));

    /// <summary>What a scalar says.</summary>
    public string TextOf(YamlPlace place) => Nfc.Of(ScalarText.Of(File.Text, place.Scalar));

    /// <summary>The scalar at an offset; null where none is.</summary>
    public YamlPlace? At(int offset) => Places.FirstOrDefault(place => place.Scalar.Start <= offset && offset <= place.Scalar.End);

    /// <summary>The document whose words may be at a place, and the annotation of it: the file's own, or that of a version; null where there is none.</summary>
    public (DocumentText Document, AnchoredFile Annotation)? QuotedAt(YamlPlace place)
    {
        for (var owner = place.Owner; owner is not null; owner = owner.Parent)
        {
            if (owner.Shape is VersionsShape)
            {
                var id = Nfc.Of(owner.Name);
                return _corpus.FirstOrDefault(file => file.Anchored.DocumentId == id)?.Anchored is { Document: { } document } other ? (document, other) : null;
            }
        }

        return Document is { } own && File.Annotation is { } annotation ? (own, annotation.Anchored) : null;
    }

    /// <summary>Whether a scalar is the id of an entry that is declared here.</summary>
    public static bool IsDeclaredId(YamlPlace place) => place is { Role: YamlRole.Key, Shape: EntriesShape } || IsDocumentId(place);

    /// <summary>Whether a scalar refers to an entry.</summary>
    public static bool IsReference(YamlPlace place) => place.Field?.Type == FieldType.Reference || place is { Role: YamlRole.Key, Shape.Meaning: KeyMeaning.Entry };

    /// <summary>The entry that a declared id is of; null where the scalar is none.</summary>
    public EntryKey? DeclaredBy(YamlPlace place) =>
        place is { Role: YamlRole.Key, Shape: EntriesShape { Entries: var kind } } ? kind.KeyOf(TextOf(place), DocumentId)
        : IsDocumentId(place) ? new EntryKey(KindTable.Document, string.Empty, DocumentId)
        : null;

    /// <summary>The entries that a scalar may refer to, of each kind that its field allows; none where it is no reference.</summary>
    public IEnumerable<EntryKey> ReferredBy(YamlPlace place) => TargetsOf(place).Select(kind => ReferenceKeys.Of(kind, TextOf(place), DocumentId));

    /// <summary>The kinds that a scalar may refer to.</summary>
    public IEnumerable<Kind> TargetsOf(YamlPlace place) =>
        place.Field is { Type: FieldType.Reference } field ? ReferenceKeys.Targets(Schema, field)
        : place is { Role: YamlRole.Key, Shape: { Meaning: KeyMeaning.Entry, Kind: { } kind } } ? [kind]
        : [];

    /// <summary>The key of the entry that a scalar is in; null where it is in none.</summary>
    public EntryKey? EntryOf(YamlPlace place) => place.Entry is not { Kind: { } kind } entry ? null
        : entry.IsDocument ? new EntryKey(KindTable.Document, string.Empty, DocumentId)
        : kind.KeyOf(Nfc.Of(entry.Name), DocumentId);

    private DocumentText? Unread(WorkspaceSnapshot snapshot)
    {
        if (File.Annotation is not { Meaning.Path: var path } || (Loose.Root as LooseMapping)?.Find(File.Text, KindTable.Document) is null)
        {
            return null;
        }

        var given = Places.FirstOrDefault(static place => place is { Role: YamlRole.Value, Field.Type: FieldType.DocumentPath });
        var paths = given is not null ? [FilePaths.Combine(path, TextOf(given))] : InputRoles.DocumentExtensions.Select(extension => FilePaths.WithoutExtension(path) + extension);
        return paths.Select(wanted => snapshot.Corpus.Documents.FirstOrDefault(document => document.Path == wanted)).FirstOrDefault(static document => document is not null);
    }

    private static bool IsDocumentId(YamlPlace place) => place is { Role: YamlRole.Value, Field: { } field, Owner.Parent.IsDocument: true } && field == FormatKeys.DocumentId;
}
