using System.Text;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>An annotation file that is to be written.</summary>
/// <param name="FilePath">Its path.</param>
internal sealed record AnnotationDraft(string FilePath)
{
    /// <summary>The first line, which names the schema; empty where there is none.</summary>
    public string SchemaLine { get; init; } = string.Empty;

    /// <summary>The document that it annotates; empty where it annotates none.</summary>
    public string DocumentId { get; init; } = string.Empty;

    /// <summary>The fields of that document.</summary>
    public IReadOnlyList<(string Key, string Yaml)> Header { get; init; } = [];

    /// <summary>Where the document comes from; null where this program describes it.</summary>
    public SourcePlace? HeaderPlace { get; init; }

    /// <summary>The entries, in the order of the import.</summary>
    public IReadOnlyList<EntryDraft> Entries { get; init; } = [];

    /// <summary>The annotation that the entries are added to; null where the file is written as a whole.</summary>
    public CheckedFile? Existing { get; init; }

    /// <summary>Whether there is something in it that was imported.</summary>
    public bool HasContent => Entries.Count > 0 || HeaderPlace is not null;

    /// <summary>The text, and where each field of the document and each entry is in it.</summary>
    public DraftText Write(KindSchema schema)
    {
        if (Existing is not null)
        {
            return new AnnotationMerge(Existing).Add(Entries, schema);
        }

        var text = new StringBuilder(SchemaLine).Append($"{KindTable.VersionKey}: {KindTable.Version}\n");
        if (DocumentId.Length > 0)
        {
            text.Append(KindTable.Document).Append(":\n  ").Append(FieldKeys.Id).Append(": ").Append(IdOf(DocumentId)).Append('\n');
        }

        var places = new List<DraftPlace>();
        foreach (var field in Header)
        {
            var start = text.Length;
            Append(text, "  ", [field]);
            places.Add(new(start, text.Length, null, field.Key));
        }

        var byKind = Entries.ToLookup(static entry => entry.Kind.Name, StringComparer.Ordinal);
        foreach (var kind in schema.Kinds.Where(kind => byKind.Contains(kind.Name)))
        {
            text.Append('\n').Append(kind.Section).Append(":\n");
            foreach (var entry in byKind[kind.Name])
            {
                var start = text.Length;
                Append(text, "  ", entry);
                places.Add(new(start, text.Length, entry, string.Empty));
            }
        }

        return new(text.ToString(), places);
    }

    // What is no id is written as one value, so that the checks refuse it and nothing else of the file.
    private static string IdOf(string id) => Ids.Problem(id) is null ? id : YamlText.Quoted(id);

    /// <summary>Appends an entry.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="indent">The white space before its id.</param>
    /// <param name="entry">The entry.</param>
    public static void Append(StringBuilder text, string indent, EntryDraft entry)
    {
        text.Append(indent).Append(IdOf(entry.Id)).Append(':').Append(entry.Fields.Count == 0 ? " {}\n" : "\n");
        Append(text, indent + "  ", entry.Fields);
    }

    private static void Append(StringBuilder text, string indent, IReadOnlyList<(string Key, string Yaml)> fields)
    {
        foreach (var (key, yaml) in fields)
        {
            text.Append(indent).Append(key).Append(": ").Append(yaml).Append('\n');
        }
    }
}
