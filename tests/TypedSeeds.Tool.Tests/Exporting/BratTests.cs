using System.Text;
using System.Text.Json.Nodes;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Exporting.Tables;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>Files of brat, read back by a reader that takes nothing else than the format.</summary>
public sealed class BratTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TheoryData<string> Names => ExportedCorpora.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_of_each_document_is_its_text(string corpus) => Assert.All(
        ExportedCorpora.Exported(corpus).Documents,
        document => Assert.Equal(document.Text, Files(corpus)[document.Id + ".txt"]));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_quote_is_text_bound_with_its_kind_field_and_words_and_none_holds_the_end_of_a_line(string corpus)
    {
        var exported = ExportedCorpora.Exported(corpus);

        Assert.All(exported.Documents, document => Assert.Equal(
            exported.Entries.Where(entry => entry.Document == document).SelectMany(entry => entry.Quotes.Where(quote => quote.Document == document).Select(quote => Quote(entry, quote))).Order(StringComparer.Ordinal),
            Read(corpus, document).Quotes.Values.Select(quote => $"{quote.Type}: {Visible(quote.Text)}").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_note_of_the_first_quote_is_the_entry_and_the_notes_of_others_name_it(string corpus)
    {
        var lines = ExportedCorpora.Write("jsonl", ExportedCorpora.Exported(corpus)).Single().Content;
        var entries = Strict.GetString(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(NameOf, StringComparer.Ordinal);

        Assert.All(ExportedCorpora.Exported(corpus).Documents, document =>
        {
            var standoff = Read(corpus, document);
            Assert.Equal(standoff.Quotes.Keys, standoff.Notes.Keys);
            Assert.All(standoff.Notes.Values.GroupBy(NameOf), notes =>
            {
                var entry = JsonNode.Parse(entries[notes.Key])!.AsObject();
                entry.Remove(notes.Key.StartsWith("document:", StringComparison.Ordinal) ? "text" : string.Empty);
                Assert.True(JsonNode.DeepEquals(entry, JsonNode.Parse(notes.First())));
                Assert.All(notes.Skip(1), note => Assert.Equal(["kind", "id"], JsonNode.Parse(note)!.AsObject().Select(property => property.Key)));
            });
        });
    }

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\t")]
    [InlineData("\\v")]
    [InlineData("\\f")]
    [InlineData("\\u001C")]
    [InlineData("\\u001D")]
    [InlineData("\\u001E")]
    [InlineData("\\u0085")]
    [InlineData("\\u2028")]
    [InlineData("\\u2029")]
    public void No_value_forges_an_annotation_for_a_reader_that_ends_lines_as_Python_does(string end)
    {
        var forged = $"x{end}T9\\tforged 0 2\\tWe{end}";
        var corpus = ExportedCorpus.Of(Corpora.Check(new SeedFiles()
            .With("seeds/a.txt", "We stop now.\n")
            .With("seeds/a.yaml", $"seed: 1\ndocument: {{ id: a }}\nparties:\n  we: {{ kind: group, name: \"{forged}\", aliases: [\"{forged}\"], codes: {{ own: \"Q{end}T9\" }}, mentions: [We], description: \"{forged}\", sources: {{ name: {{ origin: external, note: \"{forged}\" }} }} }}\n")));

        var lines = Strict.GetString(ExportedCorpora.Write("brat", corpus).Single(static file => file.Name == "a.ann").Content)
            .Split(['\n', '\r', '\v', '\f', '\u001C', '\u001D', '\u001E', '\u0085', '\u2028', '\u2029']);

        Assert.Equal(["T1", "A1", "#1", ""], lines.Select(static line => line.Split('\t')[0]));
        Assert.Single(corpus.Entries, static entry => entry.Key.Kind == "party");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Relations_are_the_references_between_entries_that_quote_the_document(string corpus)
    {
        var exported = ExportedCorpora.Exported(corpus);
        var rows = new FieldRows();
        foreach (var entry in exported.Entries)
        {
            rows.AddFields(entry);
        }

        Assert.All(exported.Documents, document =>
        {
            var standoff = Read(corpus, document);
            var first = standoff.Notes.GroupBy(note => NameOf(note.Value), StringComparer.Ordinal).ToDictionary(notes => notes.Key, notes => notes.First().Key, StringComparer.Ordinal);
            Assert.Equal(
                rows.References.Where(row => first.ContainsKey(row.Entry) && first.ContainsKey(row.Target)).Select(row => $"{row.Entry} {row.Field.Replace('.', '_')} {row.Target}").Order(StringComparer.Ordinal),
                standoff.Relations.Where(relation => relation.Type != "same-entry").Select(relation => $"{NameOf(standoff.Notes[relation.From])} {relation.Type[(relation.Type.IndexOf('_', StringComparison.Ordinal) + 1)..]} {NameOf(standoff.Notes[relation.To])}").Order(StringComparer.Ordinal));
            Assert.Equal(
                standoff.Notes.Where(note => first[NameOf(note.Value)] != note.Key).Select(note => (first[NameOf(note.Value)], note.Key)),
                standoff.Relations.Where(relation => relation.Type == "same-entry").Select(relation => (relation.From, relation.To)));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Choices_are_attributes_and_codes_are_references_of_the_first_quote(string corpus)
    {
        var exported = ExportedCorpora.Exported(corpus);

        Assert.All(exported.Documents, document =>
        {
            var standoff = Read(corpus, document);
            var quoting = exported.Entries.Where(entry => entry.Document == document && entry.Quotes.Any()).ToArray();
            Assert.Equal(
                quoting.SelectMany(entry => entry.Fields
                    .Where(pair => pair.Field.Type is FieldType.Choice or FieldType.Boolean && pair.Value is TextValue { Text.Length: > 0 })
                    .Select(pair => $"{entry.Name} {entry.Key.Kind}_{pair.Field.Key} {((TextValue)pair.Value!).Text}")),
                standoff.Attributes.Select(attribute => $"{NameOf(standoff.Notes[attribute.Quote])} {attribute.Type} {attribute.Value}"));
            Assert.Equal(
                quoting.SelectMany(entry => entry.Fields.Select(pair => pair.Value).OfType<CodesValue>().SelectMany(codes => codes.Codes).Select(code => $"{entry.Name} {code.Scheme}:{code.Code}")),
                standoff.Codes.Select(code => $"{NameOf(standoff.Notes[code.Quote])} {code.Code}"));
        });
    }

    [Fact]
    public void Ends_of_lines_of_any_system_pieces_faces_and_names_in_any_script_are_read_back()
    {
        const string Text = "😀 We agree\r\nto\u2028meet,\tand\n\nmore. They go.\n";
        var corpus = ExportedCorpus.Of(Corpora.Check(
            ("seeds/a.txt", Text),
            ("seeds/a.yaml", "seed: 1\nkinds:\n  방침: { plural: 방침들, scope: document, fields: { 말: { type: quote, required: true } } }\ndocument: { id: a }\nparties: { we: { kind: group, name: We } }\nstatements:\n  go: { act: agree, by: [we], mode: quoted, quote: { start: We agree, end: more. } }\n방침들:\n  가다: { 말: [They, go] }\n")));
        Assert.Equal(0, corpus.LeftOut);
        var files = ExportedCorpora.Write("brat", corpus).ToDictionary(file => file.Name, file => Strict.GetString(file.Content));

        var standoff = StandoffReader.Read(Text, files["a.ann"], files["annotation.conf"]);

        Assert.Equal(
            [
                "statement_quote 2 10;12 14;15 24;26 31 We agree to meet,\tand more.",
                "_BC29_CE68__B9D0 32 36;37 39 They go",
            ],
            standoff.Quotes.Values.Select(quote => $"{quote.Type} {string.Join(';', quote.Parts.Select(part => $"{part.Start} {part.End}"))} {quote.Text}"));
    }

    private static Dictionary<string, string> Files(string corpus) =>
        ExportedCorpora.Write("brat", ExportedCorpora.Exported(corpus)).ToDictionary(file => file.Name, file => Strict.GetString(file.Content));

    private static StandoffReader Read(string corpus, ExportedDocument document)
    {
        var files = Files(corpus);
        return StandoffReader.Read(files[document.Id + ".txt"], files[document.Id + ".ann"], files["annotation.conf"]);
    }

    private static string Quote(ExportedEntry entry, EntryQuote quote) =>
        $"{entry.Key.Kind}_{quote.Field.Replace('.', '_')}: {Visible(string.Concat(quote.Anchor.Pieces.Select(piece => entry.Document!.Text.Substring(piece.Start, piece.Length))))}";

    // Parts are joined with a space where a line ends or words are left out.
    private static string Visible(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character)));

    private static string NameOf(string json) => JsonNode.Parse(json) is { } entry ? $"{entry["kind"]}:{entry["id"]}" : string.Empty;
}
