using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing;

/// <summary>A document, and what is to be written of it.</summary>
internal sealed class ImportTarget(CorpusFile file, bool isNew, string annotationPath, string documentId, bool isNamed)
{
    public CorpusFile File => file;

    public bool IsNew => isNew;

    public string AnnotationPath => annotationPath;

    public string DocumentId => documentId;

    public QuotedDocument Quoted { get; } = new(DocumentText.Of(file.Input, isDeclared: true, file.ResourceName));

    public List<EntryDraft> Entries { get; } = [];

    public Dictionary<(string Class, string Words), string> ByWords { get; } = [];

    public Dictionary<(string Kind, string Id), JoinedEntry> Joined { get; } = [];

    public IReadOnlyList<(string Key, string Yaml)>? Header { get; set; }

    public SourcePlace? HeaderPlace { get; set; }

    /// <summary>The annotation of the document that is there, and is added to.</summary>
    public CheckedFile? Existing { get; init; }

    public AnnotationDraft Draft()
    {
        if (Existing is not null)
        {
            return new(annotationPath) { DocumentId = documentId, Existing = Existing, Entries = WithQuotes() };
        }

        var header = Header ?? OwnHeader();

        // The source may call the file by another name than the folder does.
        var name = (FieldKeys.Text, YamlText.Scalar(Path.GetFileName(file.FilePath)));
        header = [.. header.Where(field => field.Key != FieldKeys.Text || field == name)];
        header = isNamed && !header.Contains(name) ? [name, .. header] : header;
        return new(annotationPath) { DocumentId = documentId, Header = header, HeaderPlace = HeaderPlace, Entries = WithQuotes() };
    }

    private EntryDraft[] WithQuotes()
    {
        var entries = Entries.ToArray();
        foreach (var joined in Joined.Values)
        {
            var entry = entries[joined.Index];
            entries[joined.Index] = entry with { Fields = [.. entry.Fields, (joined.Key, FlowYaml.List(joined.Quotes))] };
        }

        return entries;
    }

    private (string Key, string Yaml)[] OwnHeader()
    {
        var hash = (FieldKeys.Sha256, DocumentHash.Of(file.Text));
        return ScriptLanguages.Of(file.Text) is { } language ? [hash, (FieldKeys.Language, language)] : [hash];
    }
}

/// <summary>An entry with a list of quotes, which are written once all are known.</summary>
/// <param name="Index">Its place among the entries of its target.</param>
/// <param name="Key">The field of the quotes.</param>
/// <param name="Quotes">The quotes as YAML.</param>
internal sealed record JoinedEntry(int Index, string Key, List<string> Quotes);
