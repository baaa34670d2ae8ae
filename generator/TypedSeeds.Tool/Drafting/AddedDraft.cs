using TypedSeeds.Generator;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Drafting;

/// <summary>Adds to an annotation that is there what a draft would have and it lacks. Each character of it stays.</summary>
internal sealed class AddedDraft
{
    private const string SchemaMark = "yaml-language-server:";

    private readonly DraftedDocument _document;
    private readonly CorpusFile _annotation;
    private readonly bool _withStatements;
    private readonly string _newLine;

    private AddedDraft(DraftedDocument document, CorpusFile annotation, bool withStatements)
    {
        (_document, _annotation, _withStatements) = (document, annotation, withStatements);
        _newLine = YamlScalar.LineEnd(annotation.Text);
    }

    /// <param name="document">The document.</param>
    /// <param name="annotation">Its annotation as it is.</param>
    /// <param name="withStatements">Whether each sentence that nothing quotes gets an entry.</param>
    public static Draft Of(DraftedDocument document, CorpusFile annotation, bool withStatements) => new AddedDraft(document, annotation, withStatements).Draft();

    private Draft Draft()
    {
        if (_annotation.Text.ReplaceLineEndings("\n").Split('\n').All(static line => string.IsNullOrWhiteSpace(line) || line[0] == '#'))
        {
            return AfterComments(Drafting.Draft.Of(_document, _withStatements));
        }

        var corpus = _document.Check(_annotation);
        var existing = FileIn(corpus);
        if (Obstacle(existing, corpus) is { } obstacle)
        {
            return Drafting.Draft.None($"Nothing is added to '{_annotation.FilePath}': {obstacle}.");
        }

        string? first = null;
        foreach (var id in HeaderOf(existing.Meaning.Root) is { } header && header.Find(FieldKeys.Id) is not null ? [string.Empty] : _document.Ids)
        {
            foreach (var namesByWords in _withStatements ? [true, false] : new[] { true })
            {
                var (draft, problem) = With(id, namesByWords);
                if (problem is null)
                {
                    return draft;
                }

                first ??= problem;
            }
        }

        return Drafting.Draft.None(first!);
    }

    private Draft AfterComments(Draft draft)
    {
        var comments = _annotation.Text.TrimEnd();
        return draft.Problem is not null || comments.Length == 0
            ? draft
            : draft with { Text = comments + _newLine + _newLine + draft.Text.ReplaceLineEndings(_newLine), IsWhole = false, Added = ["all but its comments"] };
    }

    private string? Obstacle(CheckedFile existing, CheckedCorpus corpus)
    {
        if (new OpenSections(existing).Obstacle(_withStatements ? [StatementDrafts.Section] : []) is { } obstacle)
        {
            return $"{obstacle}; write each of its sections and entries in lines of its own";
        }

        if (existing.Meaning.Root.Find(KindTable.Document) is { } section and not MappingNode { Pairs.Count: > 0 })
        {
            return $"its section '{KindTable.Document}' has no fields; write 'id' into it";
        }

        if (HeaderOf(existing.Meaning.Root) is not { } header)
        {
            return null;
        }

        var annotated = corpus.Documents.FirstOrDefault(document => document.Path == existing.Anchored.RequestedPath)?.FilePath;
        return annotated == _document.File.FilePath || (annotated is null && header.Find(FieldKeys.Text) is null)
            ? null
            : $"it annotates '{annotated ?? (header.Find(FieldKeys.Text) as ScalarNode)?.Text}', and not '{_document.File.FilePath}'";
    }

    private (Draft Draft, string? Problem) With(string id, bool namesByWords)
    {
        var text = new GrownText(_annotation.Text);
        var added = new List<string>();
        AddSchema(text, added);
        AddVersion(text, added);
        AddHeader(text, id, added);
        var corpus = _document.Check(_annotation with { Text = text.Text });
        var unquoted = Unquoted(corpus);
        if (_withStatements && unquoted.Count > 0)
        {
            AddStatements(text, FileIn(corpus), unquoted, namesByWords);
            added.Add($"an entry for {(unquoted.Count == 1 ? "the sentence" : $"each of {Counted.Of(unquoted.Count, "sentence")}")} that nothing quotes");
            corpus = _document.Check(_annotation with { Text = text.Text });
        }

        return (
            new(text.Text, unquoted.Count, null) { NoSchema = HasSchemaLine ? string.Empty : _document.Schema.Missing, Added = added },
            _document.ErrorIn(corpus, text.IsAdded, _withStatements)?.Message);
    }

    private bool HasSchemaLine => _annotation.Text.Contains(SchemaMark, StringComparison.Ordinal);

    private void AddSchema(GrownText text, List<string> added)
    {
        if (_document.Schema.Text.Length > 0 && !HasSchemaLine)
        {
            text.Insert(0, InLines(_document.Schema.Text));
            added.Add("the line that names the schema");
        }
    }

    private void AddVersion(GrownText text, List<string> added)
    {
        var read = Read(text);
        if (read.Meaning.Root.Find(KindTable.VersionKey) is not null)
        {
            return;
        }

        text.Insert(CommentsBefore(text.Text, read.Positions.Ranges[read.Meaning.Root.Pairs[0].Token].Start), InLines($"{KindTable.VersionKey}: {KindTable.Version}\n\n"));
        added.Add($"'{KindTable.VersionKey}'");
    }

    // The comment on a section goes with it; the line that names the schema is none.
    private static int CommentsBefore(string text, int first)
    {
        while (first > 0 && (first < 2 ? 0 : text.LastIndexOf('\n', first - 2) + 1) is var line && text[line] == '#' && !text.AsSpan(line, first - line).Contains(SchemaMark, StringComparison.Ordinal))
        {
            first = line;
        }

        return first;
    }

    private void AddHeader(GrownText text, string id, List<string> added)
    {
        if (HeaderOf(_document.FactsWith(id), text) is { } missing)
        {
            added.AddRange(missing);
            return;
        }

        var read = Read(text);
        var version = read.Meaning.Root.Pairs.First(static pair => pair.Name == KindTable.VersionKey).Value;
        var end = EndOfLine(text.Text, read.Positions.Ranges[version.Token].End);
        var isLast = string.IsNullOrWhiteSpace(text.Text[end..]);
        var header = DraftWriter.HeaderOf(_document.FactsWith(id), Generator.Anchoring.Sentences.Find(_document.File.Text), _withStatements)
            + (read.Meaning.Root.Find(PartySection) is null ? DraftWriter.HintOfParties : string.Empty);
        text.Insert(end, InLines((end > 0 && text.Text[end - 1] != '\n' ? "\n\n" : "\n") + header + (isLast || text.Text[end] is '\r' or '\n' ? string.Empty : "\n")));
        added.Add($"'{KindTable.Document}'");
    }

    private static string PartySection { get; } = KindTable.BuiltIn.Single(static kind => kind.Name == KindTable.Party).Section;

    // What a person has to decide, such as whether each sentence is to be quoted, is not added to what a person wrote.
    private List<string>? HeaderOf(DocumentFacts facts, GrownText text)
    {
        if (HeaderOf(Read(text).Meaning.Root) is not { } header)
        {
            return null;
        }

        var added = new List<string>();
        foreach (var (key, value) in DraftWriter.FieldsOf(facts).Where(field => field.Key != FieldKeys.Text && header.Find(field.Key) is null))
        {
            var read = Read(text);
            var section = read.Meaning.Root.Pairs.First(static pair => pair.Name == KindTable.Document);
            if (new EntryText(text.Text, read.Positions.Ranges, section.Token).With($"{key}: {value}") is { } edit)
            {
                text.Insert(edit.Start, edit.Text);
                added.Add($"'{key}' of the document");
            }
        }

        return added;
    }

    private List<Generator.Anchoring.Sentence> Unquoted(CheckedCorpus corpus)
    {
        var file = FileIn(corpus);
        var document = corpus.Documents.First(document => document.FilePath == _document.File.FilePath);
        var ranges = DocumentCover.Of(document, file).Sentences.ToHashSet();
        return [.. Sentences(file).Where(sentence => !sentence.IsHeading && ranges.Contains(sentence.Range))];
    }

    private List<Generator.Anchoring.Sentence> Sentences(CheckedFile file) => Generator.Anchoring.Sentences.Find(_document.File.Text, file.Anchored.Layout);

    private void AddStatements(GrownText text, CheckedFile existing, List<Generator.Anchoring.Sentence> unquoted, bool namesByWords)
    {
        var sections = new OpenSections(existing);
        var wanted = unquoted.ToHashSet();
        var entries = StatementDrafts.Of(
            _document.File.Text,
            Sentences(existing),
            wanted.Contains,
            namesByWords,
            GivenDefaults.Of(existing.Meaning),
            sections.IdsOf(StatementDrafts.Section),
            sections.ColumnOf(StatementDrafts.Section));
        var end = sections.EndOf(StatementDrafts.Section);
        var section = sections.Has(StatementDrafts.Section) ? string.Empty : DraftWriter.HintOfStatements + StatementDrafts.NewSection;
        text.Insert(end, InLines((end > 0 && text.Text[end - 1] != '\n' ? "\n" : string.Empty) + section + entries));
    }

    private CheckedFile FileIn(CheckedCorpus corpus) => corpus.Files.First(file => file.Source.FilePath == _annotation.FilePath);

    private ReadFile Read(GrownText text) => Stages.Read(InputText.Of(_annotation.FilePath, text.Text));

    private static MappingNode? HeaderOf(MappingNode root) => root.Find(KindTable.Document) as MappingNode;

    private string InLines(string text) => text.Replace("\n", _newLine, StringComparison.Ordinal);

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
}
