using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Symbols;

/// <summary>The sections of an annotation and their entries.</summary>
internal static class DocumentSymbolFeature
{
    public static IReadOnlyList<DocumentSymbol> In(FeatureCall<TextDocumentParams> call) => In(call.Snapshot, call.File);

    public static IReadOnlyList<DocumentSymbol> In(WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null)
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        return annotation.Loose.Root is LooseMapping root ? [.. root.Pairs.Where(static pair => pair.Key.Start < pair.Key.End).Select(pair => Section(EntryTable.Of(snapshot), annotation, pair))] : [];
    }

    private static DocumentSymbol Section(EntryTable table, Annotation annotation, LoosePair pair)
    {
        var name = NameOf(annotation, pair);
        var kind = annotation.Schema.WithSection(name);
        var isDocument = kind?.Name == KindTable.Document;
        return Of(annotation, pair, name, isDocument ? SymbolKind.File : SymbolKind.Namespace) with
        {
            Detail = isDocument ? annotation.DocumentId : null,
            Children = isDocument || name == KindTable.VersionKey || pair.Value is not LooseMapping entries ? [] : [.. entries.Pairs.Select(entry => Entry(table, annotation, entry, kind))],
        };
    }

    private static DocumentSymbol Entry(EntryTable table, Annotation annotation, LoosePair pair, Kind? kind)
    {
        var name = NameOf(annotation, pair);
        var label = kind is null ? string.Empty : table.Find(kind.KeyOf(name, annotation.DocumentId))?.Label ?? string.Empty;
        return Of(annotation, pair, name, kind is null ? SymbolKind.Field : SymbolKinds.Of(kind)) with { Detail = label.Length > 0 ? label : null };
    }

    private static DocumentSymbol Of(Annotation annotation, LoosePair pair, string name, SymbolKind kind) =>
        new(name.Length > 0 ? name : "?", kind, annotation.File.RangeOf(pair.Key.Start, pair.End - pair.Key.Start), annotation.File.RangeOf(pair.Key.Range));

    private static string NameOf(Annotation annotation, LoosePair pair) => Nfc.Of(ScalarText.Of(annotation.File.Text, pair.Key));
}
