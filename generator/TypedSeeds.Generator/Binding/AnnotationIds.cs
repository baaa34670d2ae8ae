using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>An annotation file with the ids that it declares and those that it names: the summary that binding needs of every file.</summary>
/// <param name="File">The file.</param>
/// <param name="Schema">The kinds of the corpus.</param>
/// <param name="Declared">The ids that the file declares.</param>
/// <param name="Named">The ids that its references name.</param>
internal sealed record AnnotationIds(AnnotationFile File, KindSchema Schema, DeclaredIds Declared, NamedIds Named)
{
    /// <summary>Lists the ids in one walk over the entries.</summary>
    public static AnnotationIds Of(AnnotationFile file, KindSchema schema)
    {
        var document = FileOutline.DocumentId(file);
        var declared = new List<EntryKey>();
        var renamed = new List<RenamedId>();
        var misplaced = new List<string>();
        var named = new NamedIds(schema, document);
        foreach (var kind in schema.Kinds)
        {
            if (FileDefaults.NodeOf(file, kind) is { } defaults)
            {
                named.AddEntry(kind, defaults);
            }

            var isAfterSection = false;
            foreach (var (id, value) in FileOutline.Entries(file, kind))
            {
                // A section whose line is indented takes its entries into the section before it.
                isAfterSection |= value is ScalarNode { Text.Length: 0 } && id.Text != kind.Section && schema.HasSection(id.Text);
                if (isAfterSection)
                {
                    misplaced.Add(id.Text);
                }

                var key = kind.KeyOf(id.Text, document);
                declared.Add(key);
                foreach (var former in FormerIds(value))
                {
                    renamed.Add(new(key with { Id = former }, key));
                }

                named.AddProposal(kind, id.Text);
                if (!named.AddEntry(kind, value) && kind.Name != KindTable.Document && MisplacedEntry.Is(schema, kind, value))
                {
                    misplaced.Add(id.Text);
                    named.AddMoved(id.Text);
                }

                if (Ids.Problem(id.Text) is not null && Ids.Suggest(id.Text) is { Length: > 0 } meant)
                {
                    misplaced.Add(meant);
                }

                AddEntriesIn(kind, value, misplaced);
            }
        }

        AddEntriesInDefaults(file, schema, misplaced);
        return new(file, schema, DeclaredIds.Of(file, schema, document, declared, misplaced, renamed), named);
    }

    // An entry that is indented too much is a key of the one before it, which no field has.
    private static void AddEntriesIn(Kind kind, Node entry, List<string> misplaced)
    {
        if (entry is not MappingNode { Column: >= 0 } mapping)
        {
            return;
        }

        foreach (var pair in mapping.Pairs)
        {
            if (pair.Value is MappingNode or ScalarNode { Text.Length: 0 } && kind.IndexOf(pair.Name) < 0)
            {
                misplaced.Add(pair.Name);
            }
        }
    }

    // Entries after the defaults whose section has lost its key are read as sections of defaults.
    private static void AddEntriesInDefaults(AnnotationFile file, KindSchema schema, List<string> misplaced)
    {
        if (FileOutline.Find(file.Root, KindTable.DefaultsSection) is MappingNode sections)
        {
            misplaced.AddRange(sections.Pairs.Where(pair => pair.Value is MappingNode && !schema.HasSection(pair.Name)).Select(static pair => pair.Name));
        }
    }

    private static IEnumerable<string> FormerIds(Node entry) =>
        entry is MappingNode mapping && FileOutline.Find(mapping, FieldKeys.Formerly) is { } former
            ? Expected.Items(former).OfType<ScalarNode>().Select(static id => Nfc.Of(id.Text))
            : [];

    // The ids follow from the file and the schema.
    public bool Equals(AnnotationIds? other) => ReferenceEquals(this, other) || (other is not null && File.Equals(other.File) && Schema.Equals(other.Schema));

    public override int GetHashCode() => File.Path.GetHashCode();
}
