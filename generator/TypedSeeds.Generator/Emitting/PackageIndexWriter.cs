using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The annotation files of a corpus in, its index out, in the form that <see cref="IndexFormat"/> describes.</summary>
/// <remarks>A corpus with an error builds no assembly. So the entries are those of the files, and nothing is checked here again.</remarks>
internal static class PackageIndexWriter
{
    /// <param name="package">The package that carries it.</param>
    /// <param name="files">The annotation files.</param>
    /// <param name="schema">The kinds of the corpus.</param>
    /// <param name="anchored">The annotation files with their documents, by the ids of these; empty where the package is to carry no text.</param>
    public static string Write(PackageIdentity package, AnnotationFiles files, KindSchema schema, IReadOnlyDictionary<string, AnchoredFile> anchored)
    {
        var text = new StringBuilder();
        Line(text, IndexFormat.Opening, IndexFormat.Version);
        Line(text, IndexFormat.Package, package.Id, package.Version);
        Line(text, IndexFormat.Namespace, package.Namespace);
        foreach (var used in schema.Used.Packages.Where(static used => used.Index is not null))
        {
            Line(text, IndexFormat.Uses, used.Alias, used.Index!.Package.Id, used.Index.Package.Version);
        }

        foreach (var kind in schema.Kinds.Where(static kind => kind.IsOwn))
        {
            Line(text, IndexFormat.Kind, kind.Name, kind.Section, kind.RecordName, kind.ClassName, kind.Scope == Scope.Document ? IndexFormat.DocumentScope : "corpus", kind.Description);
        }

        foreach (var kind in schema.Kinds)
        {
            WriteEntries(text, files, kind, anchored);
        }

        return text.Append(IndexHash.LineOf(text.ToString())).ToString();
    }

    // In the order of ids, so that a new entry is one new line.
    private static void WriteEntries(StringBuilder text, AnnotationFiles files, Kind kind, IReadOnlyDictionary<string, AnchoredFile> anchored)
    {
        var entries =
            from file in files.Files
            let document = FileOutline.DocumentId(file)
            let defaults = FileDefaults.NodeOf(file, kind) as MappingNode
            from entry in FileOutline.Entries(file, kind)
            where entry.Value is MappingNode && Ids.Problem(entry.Id.Text) is null
            let key = kind.KeyOf(entry.Id.Text, document)
            select (Key: key, Entry: (MappingNode)entry.Value, Defaults: defaults);
        var isFirst = true;
        foreach (var (key, entry, defaults) in entries.OrderBy(static entry => entry.Key.FullId, StringComparer.Ordinal))
        {
            if (isFirst)
            {
                text.Append(RowText.Section).Append(kind.Name).Append('\n');
                isFirst = false;
            }

            text.Append(key.FullId).Append(RowText.Column);
            AppendItems(text, NamesOf(entry)).Append(RowText.Column);
            AppendItems(text, Texts(entry, FieldKeys.Formerly).Select(former => (key with { Id = Nfc.Of(former) }).FullId)).Append(RowText.Column);
            RowWriter.AppendText(text, Texts(entry, FieldKeys.Deprecated).Concat(defaults is null ? [] : Texts(defaults, FieldKeys.Deprecated)).FirstOrDefault() ?? string.Empty);
            if (kind.Name == KindTable.Document && anchored.TryGetValue(key.Id, out var file))
            {
                AppendText(text, file);
            }

            text.Append('\n');
        }
    }

    private static void AppendText(StringBuilder text, AnchoredFile file)
    {
        var document = file.Document!;
        text.Append(RowText.Column);
        if (document.IsCarried)
        {
            RowWriter.AppendText(text, $"{document.Carrier}{RowText.Kind}{UsedName.Parse(document.Path).Name}");
            return;
        }

        text.Append(DocumentHash.Of(document.Text)).Append(RowText.Column);
        RowWriter.AppendText(text, (file.Header?[FieldKeys.Language] as TextValue)?.Text ?? string.Empty);
        text.Append(RowText.Column).Append((file.Header?[FieldKeys.Layout] as TextValue)?.Text).Append(RowText.Column);
        text.Append(QuotedRanges.Write(file.Entries.SelectMany(static entry => entry.Anchors).SelectMany(static anchor => anchor.Pieces).Concat(file.Guests)));
    }

    private static IEnumerable<string> NamesOf(MappingNode entry) =>
        NamingFields.Titles.SelectMany(field => Texts(entry, field)).Take(1).Concat(Texts(entry, FieldKeys.Aliases));

    private static IEnumerable<string> Texts(MappingNode entry, string field) => FileOutline.Find(entry, field) switch
    {
        ScalarNode { Text.Length: > 0 } scalar => [scalar.Text],
        SequenceNode sequence => sequence.Items.OfType<ScalarNode>().Select(static item => item.Text),
        _ => [],
    };

    private static StringBuilder AppendItems(StringBuilder text, IEnumerable<string> items)
    {
        var start = text.Length;
        foreach (var item in items)
        {
            if (text.Length > start)
            {
                text.Append(RowText.Item);
            }

            RowWriter.AppendText(text, item);
        }

        return text;
    }

    private static void Line(StringBuilder text, params string[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
            {
                text.Append(RowText.Column);
            }

            RowWriter.AppendText(text, columns[i]);
        }

        text.Append('\n');
    }
}
