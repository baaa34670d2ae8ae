using System.Text.RegularExpressions;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Tests.Exporting;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>An export and its import give the same entries, apart from what the format does not hold.</summary>
public sealed partial class ImportRoundTripTests : IDisposable
{
    private const int MadeCorpora = 40;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => ExportedCorpora.Names;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task All_entries_of_a_corpus_come_back_from_JSON_lines(string corpus) =>
        _ = await AssertSameFromLines(ExportedCorpora.Files(corpus).Files.Select(file => (file.Path[SeedFiles.ProjectDirectory.Length..], file.GetText()!.ToString())));

    [Fact]
    public async Task All_entries_of_made_corpora_come_back_from_JSON_lines_wherever_their_quotes_are()
    {
        var lines = new List<string>();
        for (var seed = 1; seed <= MadeCorpora; seed++)
        {
            lines.AddRange(await AssertSameFromLines(MadeCorpus.Of(seed, hasReading: true), MadeCorpus.Package(seed)));
        }

        Assert.All([.. MadeCorpus.Forms, .. MadeCorpus.ReadingForms], form => Assert.Contains(lines, line => line.Contains(form, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task Entries_that_quote_come_back_from_web_annotations_unless_they_need_one_that_does_not(string corpus) => AssertQuotingComeBack(corpus, "web-annotation");

    [Theory]
    [MemberData(nameof(Names))]
    public Task Entries_that_quote_come_back_from_brat_unless_they_need_one_that_does_not(string corpus) => AssertQuotingComeBack(corpus, "brat");

    [Theory]
    [InlineData("brat")]
    [InlineData("web-annotation")]
    public async Task Entries_of_made_corpora_that_quote_come_back_from_annotations_of_others_wherever_their_quotes_are(string format)
    {
        var lines = new List<string>();
        for (var seed = 1; seed <= MadeCorpora; seed++)
        {
            Write("a", MadeCorpus.Of(seed));
            lines.AddRange(await AssertQuotingComeBack(format, [MadeCorpus.Shared]));
        }

        Assert.All(MadeCorpus.Forms, form => Assert.Contains(lines, line => line.Contains(form, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("brat", 0, "")]
    [InlineData("web-annotation", 1, "the folder has no document '")]
    public async Task A_reading_comes_back_from_annotations_of_others_as_a_document_of_its_own_where_they_have_its_text(string format, int exitCode, string told)
    {
        Write("a", [("seeds/reading.yaml", "seed: 1\nuses: { core: Core.Data }\ndocument: { id: reading, of: core:talks }\nerrata: { odd: { quote: They met., note: Who? } }\n")]);
        _folder.With("b/seeds/shared.yaml", "seed: 1\nuses: { core: Core.Data }\n");
        WriteProjects(MadeCorpus.Package("They met.\n"));

        await ToolRun.With("export", _folder.At("a/seeds"), "--despite-errors", "--format", format, "-o", _folder.At("exported"));
        var run = await ToolRun.With("import", _folder.At("exported"), _folder.At("b/seeds"), "--format", format);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode == 0, File.Exists(_folder.At("b/seeds/reading.txt")));
    }

    [Theory]
    [InlineData("jsonl", "My Report (1)", "My Report (1)")]
    [InlineData("jsonl", "en/o", "ko/o")]
    [InlineData("jsonl", "en/o", "ko/O")]
    [InlineData("jsonl", "o", "rep/o")]
    [InlineData("brat", "My Report (1)", "report")]
    [InlineData("brat", "en/o", "ko/o")]
    public async Task Documents_come_back_with_their_texts_and_the_names_of_their_files_into_an_empty_folder(string format, string first, string second)
    {
        Write("a", [.. Document("rep", first, "We met today.\n", "today"), .. first == second ? [] : Document("other", second, "They met there.\n", "there")]);
        var count = first == second ? 2 : 4;

        await ToolRun.With("export", _folder.At("a/seeds"), "--format", format, "-o", _folder.At("exported"));
        Directory.CreateDirectory(_folder.At("b/seeds"));
        var run = await ToolRun.With("import", _folder.At("exported"), _folder.At("b/seeds"), "--format", format);
        var (before, after) = (await Lines("a"), await Lines("b"));

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(before.Order(StringComparer.Ordinal), after.Order(StringComparer.Ordinal));
        Assert.Equal(count, after.Length);

        static IEnumerable<(string, string)> Document(string id, string path, string text, string ignored) =>
        [
            ($"seeds/{path}.txt", text),
            ($"seeds/{path}.yaml", $"seed: 1\ndocument: {{ id: {id}, language: en, ignore: [{ignored}] }}\nerrata: {{ a: {{ quote: met, note: Who? }} }}\n"),
        ];

        async Task<string[]> Lines(string folder)
        {
            await ToolRun.With("export", _folder.At($"{folder}/seeds"), "--format", "jsonl", "-o", _folder.At($"{folder}.jsonl"));
            return await File.ReadAllLinesAsync(_folder.At($"{folder}.jsonl"));
        }
    }

    private Task<string[]> AssertQuotingComeBack(string corpus, string format)
    {
        Write("a", ExportedCorpora.Files(corpus).Files.Select(file => (file.Path[SeedFiles.ProjectDirectory.Length..], file.GetText()!.ToString())));
        return AssertQuotingComeBack(format, there: []);
    }

    /// <param name="format">The format.</param>
    /// <param name="there">The annotations without quotes that the other folder has already.</param>
    private async Task<string[]> AssertQuotingComeBack(string format, string[] there)
    {
        WriteBare();
        foreach (var path in there)
        {
            _folder.With("b/" + path, File.ReadAllText(_folder.At("a/" + path)));
        }

        var exported = ExportedCorpus.Of(new CorpusCheck().Run(SeedsFolder.Read(_folder.At("a/seeds"), CancellationToken.None)) with { Folder = _folder.At("a/seeds") });
        var known = exported.Entries.Where(entry => there.Any(path => entry.Checked.File.Source.FilePath == _folder.At("a/" + path))).Select(entry => entry.Key).ToHashSet();
        // What a format leaves out is what its row of the table says, which the page and the command repeat.
        var reasons = ExportFormats.All.Single(known => known.Name == format).Reasons;
        var quoting = exported.Entries.Where(entry => entry.Key.Kind != KindTable.Document && !reasons.Any(reason => reason.Applies(entry))).ToDictionary(entry => entry.Key);
        while (quoting.Values.FirstOrDefault(entry => entry.Checked.Entry.References().Any(key => key.Kind != KindTable.Document && !quoting.ContainsKey(key) && !known.Contains(key))) is { } lost)
        {
            quoting.Remove(lost.Key);
        }

        var before = await Export("a");
        await ToolRun.With("export", _folder.At("a/seeds"), "--despite-errors", "--format", format, "-o", _folder.At("exported"));
        var imported = await ToolRun.With("import", _folder.At("exported"), _folder.At("b/seeds"), "--format", format);
        Assert.DoesNotContain(imported.Error.Split('\n'), static line => line.Contains(": warning:", StringComparison.Ordinal) && !line.Contains("a file with the ending '.conf' is not read", StringComparison.Ordinal));
        var after = await Export("b");

        Assert.Equal(
            before.Where(line => quoting.Keys.Concat(known).Any(key => line.StartsWith($$"""{"kind":"{{key.Kind}}","id":"{{key.FullId}}",""", StringComparison.Ordinal))),
            after.Where(line => !line.StartsWith("""{"kind":"document",""", StringComparison.Ordinal)));
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("b/seeds"))).ExitCode);
        return after;
    }

    private async Task<string[]> AssertSameFromLines(IEnumerable<(string Path, string Text)> files, (string Index, string Texts, byte[] Assembly)? package = null)
    {
        Write("a", files);
        WriteBare();
        if (package is { } used)
        {
            WriteProjects(used);
        }

        var before = await Export("a");

        var run = await ToolRun.With("import", _folder.At("out.jsonl"), _folder.At("b/seeds"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.NotEmpty(before);
        Assert.Equal(Counted(before), Counted(await Export("b")));
        return before;
    }

    /// <summary>Puts a project that uses a package around both folders.</summary>
    private void WriteProjects((string Index, string Texts, byte[] Assembly) package)
    {
        _folder.With("packages/Core.typed-seeds", package.Index).With("packages/Core.typed-seeds-texts", package.Texts).With("packages/Core.dll", package.Assembly);
        foreach (var folder in new[] { "a", "b" })
        {
            _folder.With($"{folder}/Notes.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />").With($"{folder}/obj/typed-seeds.uses.txt", _folder.At("packages/Core.typed-seeds") + "\n");
        }
    }

    // Quotes of entries with errors cover words too, and those entries are not exported.
    private static string Counted(string[] lines) => CoveredCounts().Replace(string.Join('\n', lines), string.Empty);

    [GeneratedRegex("\"covered(Sentence|Word)Count\":[0-9]+,")]
    private static partial Regex CoveredCounts();

    [GeneratedRegex("^uses:.*$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    private void Write(string folder, IEnumerable<(string Path, string Text)> files)
    {
        foreach (var name in new[] { "a", "b" }.Where(name => Directory.Exists(_folder.At(name))))
        {
            Directory.Delete(_folder.At(name), recursive: true);
        }

        foreach (var (path, text) in files.Where(file => !file.Path.EndsWith(".baseline", StringComparison.Ordinal)))
        {
            _folder.With($"{folder}/{path}", text);
        }
    }

    /// <summary>Writes what no export has: the documents' files, and the declarations of kinds and of used packages.</summary>
    private void WriteBare()
    {
        foreach (var path in Directory.EnumerateFiles(_folder.At("a/seeds")))
        {
            var (name, text) = (Path.GetFileName(path), File.ReadAllText(path));
            var kinds = text.StartsWith("kinds:", StringComparison.Ordinal) ? 0 : text.IndexOf("\nkinds:", StringComparison.Ordinal) + 1;
            if (name.EndsWith(".txt", StringComparison.Ordinal))
            {
                _folder.With("b/seeds/" + name, text);
            }
            else if (kinds > 0)
            {
                var lines = text[kinds..].Split('\n');
                _folder.With("b/seeds/declared.yaml", string.Join('\n', lines.Skip(1).TakeWhile(line => line.Length == 0 || line[0] is ' ' or '#' or '\r').Prepend(lines[0]).Prepend(Uses().Match(text).Value).Prepend("seed: 1")) + "\n");
            }
        }
    }

    private async Task<string[]> Export(string folder)
    {
        var run = await ToolRun.With("export", _folder.At(folder + "/seeds"), "--despite-errors", "-o", _folder.At("out.jsonl"));
        Assert.Equal(0, run.ExitCode);
        return [.. File.ReadAllLines(_folder.At("out.jsonl")).Order(StringComparer.Ordinal)];
    }
}
