using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>Rules on encodings, sizes and project settings, which the words of an annotation cannot break.</summary>
public class ProjectRuleTests
{
    private const string Annotation = """
        seed: 1
        document: { id: report }
        """;

    /// <summary>The ids that these tests produce, for the test that some test produces every id.</summary>
    public static readonly string[] Ids =
        ["SEED0011", "SEED0013", "SEED0014", "SEED0015", "SEED9001", "SEED9002", "SEED9003", "SEED9004", "SEED9005", "SEED9006", "SEED9007", "SEED0016", "SEED0018", "SEED0019", "SEED0022", "SEED0023", "SEED0024", "SEED0027", "SEED1045"];

    public static TheoryData<string, Encoding> NotUtf8 => new() { { "Café", Encoding.Latin1 }, { "Caf\uFFFD", Encoding.UTF8 } };

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void A_document_that_is_not_UTF8_is_an_error_where_it_is_named(string text, Encoding encoding)
    {
        var file = new SeedFile(SeedFiles.ProjectDirectory + "seeds/report.txt", SourceText.From(text, encoding));

        AssertOne(SeedFiles.Small(Annotation).WithFile(file), "SEED0011", "The document 'report.txt' is not UTF-8; save it as UTF-8, since offsets and hashes count its bytes");
    }

    /// <summary>The bytes of annotations in other encodings, and the first offset that shows it: as the compiler reads them, in UTF-8 with U+FFFD or in the system's encoding.</summary>
    public static TheoryData<string, SourceText, int> AnnotationsNotUtf8 => new()
    {
        { "Windows-1252", Bytes(0xE9), Head.Length },
        { "Windows-1252 in the system's encoding", SourceText.From(Head + "é }\n", Encoding.Latin1), Head.Length },
        { "Shift-JIS", Bytes(0x96, 0xBC, 0x91, 0x4F), Head.Length },
        { "GBK", Bytes((byte)'A', 0xC3, 0xFB), Head.Length + 1 },
        { "KOI8-R", Bytes(0xE1, 0xCE, 0xC1), Head.Length },
        { "UTF-16 with a mark", SourceText.From(Head + "é }\n", Encoding.Unicode), Head.Length },
        { "UTF-16 with a mark, of ASCII alone", SourceText.From(Head + "e }\n", Encoding.Unicode), 0 },
        { "UTF-16 without a mark", FromBytes(new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes(Head + "e }\n")), 0 },
        { "UTF-16 without a mark, big end first", FromBytes(new UnicodeEncoding(bigEndian: true, byteOrderMark: false).GetBytes(Head + "e }\n")), 0 },
    };

    private const string Head = "seed: 1\nevents:\n  a: { name: ";

    [Theory]
    [MemberData(nameof(AnnotationsNotUtf8))]
    public void An_annotation_in_any_encoding_but_UTF8_is_one_error_at_the_first_place_that_shows_it(string encoding, SourceText text, int offset)
    {
        var file = new SeedFile(SeedFiles.ProjectDirectory + "seeds/events.yaml", text);

        var diagnostic = AssertOne(SeedFiles.Small(Annotation).WithFile(file), "SEED0018", "The annotation 'events.yaml' is not UTF-8, as this place shows; save it as UTF-8");

        Assert.True(diagnostic.Location.SourceSpan == new TextSpan(offset, 1), encoding);
    }

    [Fact]
    public void A_character_that_says_that_another_was_lost_may_be_in_an_annotation() =>
        Assert.DoesNotContain(SeedFiles.Small(Annotation).WithFile(new SeedFile(SeedFiles.ProjectDirectory + "seeds/events.yaml", SourceText.From(Head + "\uFFFD }\n", Strict))).Run().Diagnostics, found => found.Severity == DiagnosticSeverity.Error);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static SourceText Bytes(params byte[] name) => FromBytes([.. Encoding.ASCII.GetBytes(Head), .. name, .. " }\n"u8]);

    private static SourceText FromBytes(byte[] bytes) => SourceText.From(new MemoryStream(bytes));

    [Fact]
    public void No_annotation_file_is_a_warning() => AssertOne(
        new SeedFiles(),
        "SEED0013",
        "This project has no annotation file, so nothing is generated; put one into its seeds folder, or give the folder in TypedSeedsDirectory");

    [Fact]
    public void A_document_that_nothing_annotates_is_information_at_the_document()
    {
        var diagnostic = AssertOne(
            SeedFiles.Small(Annotation).With("seeds/other.txt", "Words."),
            "SEED0014",
            "No file annotates the document 'other.txt'; put an annotation beside it, or take it out of the seeds folder");

        Assert.Equal(SeedFiles.ProjectDirectory + "seeds/other.txt", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_document_that_is_too_large_is_an_error_and_is_not_cut() => AssertOne(
        SeedFiles.Small(Annotation).With("seeds/report.txt", new string('a', Limits.DocumentLength + 1)),
        "SEED0015",
        "The file 'report.txt' has 5000001 characters; at most 5000000 are read, so divide it");

    [Fact]
    public void A_file_that_the_host_cannot_read_is_one_error_at_the_file_whatever_it_is()
    {
        var (annotation, document, baseline) = (Unreadable("/project/seeds/report.yaml"), Unreadable("/project/seeds/report.txt"), Unreadable("/project/seeds/typed-seeds.baseline"));
        var read = Stages.Read(InputText.Of("/project/seeds/report.yaml", Annotation));
        var bound = Stages.Bind(BindInput.Of(AnnotationIds.Of(read.Meaning, KindSchema.BuiltIn), IdIndex.Of([])), CancellationToken.None);
        var documents = DocumentIndex.Of([Stages.ReadDocument(document, isDeclared: true, string.Empty)]);
        var corpus = SummarizedFiles.Of([Stages.Anchor(AnchorInput.Of(bound, documents), CancellationToken.None)]);

        AssertUnreadable("report.yaml", Stages.Read(annotation).Meaning.Findings);
        AssertUnreadable("typed-seeds.baseline", Stages.ReadBaseline(baseline).Findings);
        Assert.Empty(corpus.Files.Single().File.Findings);
        AssertUnreadable("report.txt", Stages.CheckProject(new ProjectInput(CorpusFiles.Of(corpus, documents), DocumentStorage.Resource), CancellationToken.None).Findings);
    }

    private static InputText Unreadable(string path) => InputText.Of(path, string.Empty) with { Unreadable = "it is a pipe" };

    private static void AssertUnreadable(string name, IEnumerable<Finding> findings)
    {
        var finding = Assert.Single(findings);
        Assert.Equal(("SEED0019", $"The file '{name}' cannot be read: it is a pipe"), (finding.Rule.Id, FindingMessage.Text(finding)));
        Assert.EndsWith("/seeds/" + name, finding.Place.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_CSharp_is_an_error() => AssertOne(
        SeedFiles.Small(Annotation) with { Language = LanguageVersion.CSharp11 },
        "SEED9001",
        "The generated code needs C# 12 or later, but this project compiles as C# 11.0; set <LangVersion> to 12 or higher, or use the .NET 8 SDK or a later one");

    [Fact]
    public void A_wrong_namespace_is_an_error() => AssertOne(
        SeedFiles.Small(Annotation).WithProperty("TypedSeedsNamespace", "9 lives"),
        "SEED9002",
        "'9 lives' (TypedSeedsNamespace) is no C# namespace; write for example Contoso.Treaties");

    [Fact]
    public void A_wrong_accessibility_is_an_error() => AssertOne(
        SeedFiles.Small(Annotation).WithProperty("TypedSeedsAccessibility", "private"),
        "SEED9003",
        "'private' (TypedSeedsAccessibility) is neither 'public' nor 'internal'");

    [Fact]
    public void More_text_than_literals_hold_is_an_error_before_the_compilers_own()
    {
        var text = new string('a', (Limits.TextLength / 2) + 1);
        var files = SeedFiles.Small(Annotation).With("seeds/report.txt", text).With("seeds/other.txt", text).With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\n");

        AssertOne(files, "SEED9004", "The documents and entries of this project have 6000114 characters together; the compiler holds at most 6000000 in literals: set TypedSeedsDocumentStorage to resource, or divide the corpus over several projects");
        Assert.Empty(files.Run().Sources);
        Assert.Empty(files.WithProperty("TypedSeedsDocumentStorage", "resource").Run().Diagnostics);
    }

    [Fact]
    public void What_stays_in_literals_beside_resources_is_an_error_when_it_is_too_much_and_dividing_is_the_one_way_out()
    {
        var annotation = new StringBuilder("seed: 1\nevents:\n");
        for (var i = 10_000; i < 10_000 + (Limits.TextLength / 190); i++)
        {
            annotation.Append(CultureInfo.InvariantCulture, $"  {new string('a', 190)}{i}: {{ name: E }}\n");
        }

        var diagnostic = Assert.Single(new SeedFiles().With("seeds/many.yaml", annotation.ToString()).WithProperty("TypedSeedsDocumentStorage", "resource").Run().Diagnostics);

        Assert.Equal("SEED9004", diagnostic.Id);
        Assert.Matches("^The ids that belong to the whole corpus of this project have 6[0-9]{6} characters together; the compiler holds at most 6000000 in literals: divide the corpus over several projects$", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Beside_resources_the_compiler_holds_any_number_of_rows()
    {
        var text = new string('a', (Limits.TextLength / 2) + 1);
        var files = new SeedFiles().With("seeds/events.yaml", $"seed: 1\nevents:\n  one: {{ name: E, description: {text} }}\n  two: {{ name: E, description: {text} }}\n");

        Assert.Equal("SEED9004", Assert.Single(files.Run().Diagnostics).Id);
        Assert.Equal(text, files.WithProperty("TypedSeedsDocumentStorage", "resource").Run().Use("return Events.Two.Description!;"));
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(Limits.TextLength, true)]
    public void Beside_resources_rows_are_literals_of_text_until_there_are_more_than_the_compiler_holds(int length, bool areBytes)
    {
        var files = new SeedFiles().With("seeds/events.yaml", $"seed: 1\nevents:\n  one: {{ name: E, description: {new string('a', length)} }}\n")
            .WithProperty("TypedSeedsDocumentStorage", "resource");

        var code = files.Run().Sources["Shared.seeds_events.g.cs"];

        Assert.Equal(areBytes, code.Contains("\"\"\"u8);", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_storage_is_an_error() => AssertOne(
        SeedFiles.Small(Annotation).WithProperty("TypedSeedsDocumentStorage", "disk"),
        "SEED9006",
        "'disk' (TypedSeedsDocumentStorage) is neither 'literal' nor 'resource'");

    [Fact]
    public void A_document_that_the_props_do_not_embed_cannot_be_a_resource() => AssertOne(
        (SeedFiles.Small(Annotation) with { HasProps = false }).WithProperty("TypedSeedsDocumentStorage", "resource"),
        "SEED0016",
        "The document 'report.txt' is to be held as a resource (TypedSeedsDocumentStorage), but the props do not embed it under its name; let the package's props add it, and use no ';' or '#' in its path");

    [Fact]
    public void More_entries_than_a_class_holds_is_an_error_at_the_first_that_is_too_many()
    {
        var annotation = new StringBuilder("seed: 1\nevents:\n");
        for (var i = 0; i <= Limits.EntriesOfClass; i++)
        {
            annotation.Append(CultureInfo.InvariantCulture, $"  e{i}: {{ name: E }}\n");
        }

        var diagnostic = AssertOne(new SeedFiles().With("seeds/many.yaml", annotation.ToString()), "SEED9005", "Events has 65001 entries; a class holds at most 65000: divide the entries over several documents or projects");

        Assert.Equal(Limits.EntriesOfClass + 2, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    private static Diagnostic AssertOne(SeedFiles files, string id, string message)
    {
        var diagnostic = Assert.Single(files.Run().Diagnostics);
        Assert.Equal((id, message), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        return diagnostic;
    }
}
