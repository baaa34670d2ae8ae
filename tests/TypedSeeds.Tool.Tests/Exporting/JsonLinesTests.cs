using System.Text;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>JSON lines have the one shape that entries have as JSON.</summary>
public sealed class JsonLinesTests
{
    public static TheoryData<string> Names => ExportedCorpora.Names;

    // A folder has no namespace: its project gives one.
    [Theory]
    [MemberData(nameof(Names))]
    public void Each_line_is_what_the_runtime_serializes_byte_for_byte_without_the_corpus(string corpus)
    {
        var classes = ExportedCorpora.Exported(corpus).Entries.Select(entry => entry.Kind.ClassName).Distinct();
        var serialized = ExportedCorpora.Files(corpus).Run().Use(
            $$"""
            var options = new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            IEnumerable<Entry>[] all = [{{string.Join(", ", classes.Select(name => name + ".All"))}}];
            return string.Join("\n", all.SelectMany(entries => entries).Select(entry => System.Text.Json.JsonSerializer.Serialize<Entry>(entry, options).Replace($",\"corpus\":\"{entry.Corpus}\"", "")));
            """);

        Assert.Equal(Sorted(serialized), Sorted(Lines(corpus)));
    }

    // C# sorts the files in an order of its own. One text shows the place of a difference.
    private static string Sorted(string lines) => string.Join('\n', lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private static string Lines(string corpus) =>
        Encoding.UTF8.GetString(Assert.Single(ExportedCorpora.Write("jsonl", ExportedCorpora.Exported(corpus))).Content);
}
