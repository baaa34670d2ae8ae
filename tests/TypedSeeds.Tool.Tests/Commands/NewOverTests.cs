using System.Text;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary><c>new --force</c> adds to an annotation that is there, and takes nothing out of it.</summary>
public sealed class NewOverTests : IDisposable
{
    private const string Document = "# Talks in Zenda\n\nWe call on both sides to stop. We thank all.\n\nThe talks ended. We agree. We agree.\n";

    private const string Work = """
        # yaml-language-server: $schema=other.json
        # The talks of May.
        seed: 1

        # Facts.
        document:
          id: talks
          title: "Talks: the first" # as printed
          language: en
          coverage: complete

        # Who speaks.
        parties:
          # The hosts.
          hosts: { kind: group, name: The hosts }
          guests: { kind: group, name: The guests }

        defaults:
          statements: { by: [hosts], mode: quoted }
          events: { place: Zenda }

        kinds:
          mood:
            description: How people feel.
            plural: moods
            fields:
              face: { type: text }

        rules:
          every-statement-has-topic: { level: info }

        waivers:
          statement: { talks/gone: It was a mistake. }

        statements:
          # The first.
          ours:
            act: call-on
            quote: We call on both sides
          # Not sure about this.

        # What happened.
        events:
          end: { name: The end, quotes: [The talks ended] }

        # The end of the file.
        """;

    /// <summary>What is to be filled in, and what is wrong in what a person wrote.</summary>
    private static readonly string[] KnownErrors = ["'todo'", "'shout'", "does not say this", "move 'rules'", "There is no statement 'talks/gone'"];

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/talks.md", Document);

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Annotations => new()
    {
        { "everything", Work },
        { "everything, in lines of Windows", Work.ReplaceLineEndings("\r\n") },
        { "defaults alone", "seed: 1\ndefaults:\n  statements: { by: [], mode: quoted }" },
        { "a document in braces", "seed: 1\ndocument: { id: talks, title: Talks } # in one line\nparties: { a: { kind: group, name: A } }\n" },
        { "no document", "# Who.\nparties:\n  a: { kind: group, name: A }\n" },
        { "no document and a schema", "# yaml-language-server: $schema=other.json\n\n# Who.\nparties:\n  a: { kind: group, name: A }\n" },
        { "a broken entry", "seed: 1\ndocument: { id: talks }\nstatements:\n  odd:\n    act: shout\n    by: []\n    mode: quoted\n    quote: They never said it.\n" },
        { "an empty section", "seed: 1\ndocument:\n  id: talks\nstatements:\n" },
        { "comments", "# A plan.\n\n#   - first the parties" },
        { "nothing", string.Empty },
        { "blank lines", "\n\n" },
        { "a document with entries before it", "statements:\n    we-thank-all:\n        act: thank\n        by: []\n        mode: quoted\n        quote: We call on both sides\nseed: 1\ndocument: { id: talks }" },
    };

    [Theory]
    [MemberData(nameof(Annotations))]
    public async Task Each_line_that_a_person_wrote_stays_as_it_is_and_each_sentence_that_nothing_quotes_gets_an_entry(string what, string annotation)
    {
        _folder.With("seeds/talks.yaml", annotation);

        foreach (var options in new[] { new[] { "--force" }, ["--force", "--statements"] })
        {
            var run = await New(options);

            Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
            Assert.Matches("^(Added to|Wrote) ", run.Output);
            Assert.Empty(Missing(annotation, Written));
        }

        Assert.Equal(annotation.Contains("\r\n", StringComparison.Ordinal), Written.Contains("\r\n", StringComparison.Ordinal));
        Assert.DoesNotContain(Written.ReplaceLineEndings("\n"), what == "everything, in lines of Windows" ? "\n\n\n\n" : "\r", StringComparison.Ordinal);
        var cover = await ToolRun.With("coverage", _folder.At("seeds"));
        Assert.DoesNotContain(cover.Lines, line => line.Contains("agree", StringComparison.Ordinal) || line.Contains("We thank", StringComparison.Ordinal));
        var check = await ToolRun.With("check", _folder.At("seeds"), "--all", "--format", "github");
        Assert.All(
            check.Lines.Where(line => line.Contains("::error", StringComparison.Ordinal)),
            line => Assert.Contains(KnownErrors, known => line.Contains(known, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Annotations))]
    public async Task A_second_run_adds_nothing_and_says_so(string what, string annotation)
    {
        _folder.With("seeds/talks.yaml", annotation);
        await New("--force", "--statements");
        var written = Written;

        var again = await New("--force", "--statements");

        Assert.Equal((0, $"{_folder.At("seeds/talks.yaml")} lacks nothing that a program can add, and is as it was."), (again.ExitCode, string.Join(' ', again.Lines).Trim()));
        Assert.True(written == Written, what);
    }

    [Fact]
    public async Task Entries_go_to_the_end_of_their_section_and_facts_to_the_document_and_the_command_says_which()
    {
        _folder.With("seeds/talks.yaml", Work);

        var run = await New("--statements", "--force");

        Assert.Equal(
            "Added to talks.yaml: 'sha256' of the document, an entry for each of 3 sentences that nothing quotes. All that was in it is there.",
            string.Join(' ', run.Lines).Trim().Replace(_folder.At("seeds/"), string.Empty, StringComparison.Ordinal));
        Assert.Contains("  coverage: complete\n  sha256: ", Written, StringComparison.Ordinal);
        Assert.Contains(
            """
                quote: We call on both sides
              # Not sure about this.
              we-thank-all:
                act: todo
                quote: "We thank all."
              we-agree:
                act: todo
                quote: { exact: "We agree.", line: 5, suffix: " We" }
              sentence-5:
                act: todo
                quote: { exact: "We agree.", line: 5, prefix: "agree. " }

            # What happened.
            events:
            """,
            Written,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_entries_it_adds_the_facts_of_the_document_and_says_how_many_sentences_nothing_quotes()
    {
        _folder.With("seeds/talks.yaml", Work);

        var run = await New("--force");

        Assert.Contains("3 sentences are quoted by nothing; --statements adds an entry for each.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("todo", Written, StringComparison.Ordinal);
        Assert.Contains("  sha256: ", Written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed: 1\ndocument: {{ id: talks }}\nstatements: { a: { act: thank } }\n", "is in braces")]
    [InlineData("seed: 1\ndocument: { id: talks }\nstatements: { a: { act: thank, quote: We thank all } }\n", "'statements' is in braces")]
    [InlineData("{ seed: 1, document: { id: talks } }\n", "its sections are in braces")]
    [InlineData("seed: 1\ndocument: { id: talks\nstatements:\n", "it cannot be read as YAML to its end")]
    [InlineData("seed: 1\ndocument: { id: talks, text: other.txt }\n", "it annotates 'other.txt'")]
    [InlineData("seed: 1\ndocument: { id: talks, text: gone.txt }\n", "it annotates 'gone.txt'")]
    [InlineData("seed: 1\ndocument: report\n", "'document' has no fields")]
    [InlineData("seed: 1\nstatements: none\n", "is no mapping")]
    [InlineData("just a note\n", "it cannot be read as YAML to its end")]
    public async Task Where_it_cannot_add_it_says_why_and_leaves_the_file_as_it_is(string annotation, string reason)
    {
        annotation = annotation.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
        _folder.With("seeds/talks.yaml", annotation).With("seeds/other.txt", "Other words.\n");

        var run = await New("--statements", "--force");

        Assert.Equal((1, string.Empty, annotation), (run.ExitCode, run.Output, Written));
        Assert.Contains(reason, run.Error.Replace(_folder.At("seeds/"), string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_beside_one_that_is_annotated_does_not_take_its_annotation()
    {
        _folder.With("seeds/talks.txt", "Words.\n").With("seeds/talks.yaml", "seed: 1\ndocument: { id: talks }\n");

        var run = await New("--force");

        Assert.Equal((1, "seed: 1\ndocument: { id: talks }\n"), (run.ExitCode, Written));
        Assert.Contains("talks.txt', and not", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_stays()
    {
        _folder.With("seeds/talks.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("seed: 1\n")]);

        Assert.Equal(0, (await New("--force")).ExitCode);

        Assert.True(File.ReadAllBytes(_folder.At("seeds/talks.yaml")).AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.StartsWith("seed: 1\n\ndocument:\n", Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_added_is_shown_and_not_written()
    {
        _folder.With("seeds/talks.yaml", Work);

        var run = await New("--statements", "--stdout");

        Assert.Equal(Work, Written);
        Assert.Empty(Missing(Work, run.Output));
        Assert.Contains("  we-thank-all:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/other.yaml", "text: talks.md")]
    [InlineData("seeds/deeper/other.yaml", "text: ../talks.md")]
    [InlineData("seeds/talks.de.yml", "text: talks.md")]
    public async Task An_annotation_of_another_name_is_the_one_that_is_added_to(string path, string text)
    {
        var work = Work.Replace("  id: talks\n", $"  id: talks\n  {text}\n", StringComparison.Ordinal);
        _folder.With(path, work);

        var refused = await New("--statements");
        Assert.Equal((1, work), (refused.ExitCode, File.ReadAllText(_folder.At(path))));
        Assert.Contains($"{Path.GetFileName(path)}' is there already", refused.Error, StringComparison.Ordinal);

        var run = await New("--statements", "--force");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("  we-thank-all:", File.ReadAllText(_folder.At(path)), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("seeds/talks.yaml")));
    }

    private string Written => File.ReadAllText(_folder.At("seeds/talks.yaml"));

    private Task<ToolRun> New(params string[] options) => ToolRun.With(["new", _folder.At("seeds/talks.md"), .. options]);

    // The lines that are not in the text any more, in their order. What is in braces may grow.
    private static IEnumerable<string> Missing(string before, string after)
    {
        var lines = after.ReplaceLineEndings("\n").Split('\n');
        var next = 0;
        foreach (var line in before.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            var at = Array.FindIndex(lines, next, other => other == line || (line.Contains("{ id: talks", StringComparison.Ordinal) && other.EndsWith(line[(line.IndexOf('{', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal)));
            if (at < 0)
            {
                yield return line;
            }

            next = at < 0 ? next : at + 1;
        }
    }
}
