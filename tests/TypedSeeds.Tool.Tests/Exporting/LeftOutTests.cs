using System.Text;
using System.Text.Json;
using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Exporting.Json;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Exporting.WebAnnotations;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>An export says of each entry that it leaves out why it does.</summary>
public sealed class LeftOutTests
{
    public static TheoryData<string> Names => ExportedCorpora.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_entry_is_in_brat_or_has_one_reason_not_to_be(string corpus) => Holds("brat", corpus, NameInNote);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_entry_is_in_web_annotation_or_has_one_reason_not_to_be(string corpus) => Holds("web-annotation", corpus, entry => $"\"{Iris.Of(entry)}\"");

    private static void Holds(string name, string corpus, Func<ExportedEntry, string> token)
    {
        var format = ExportFormats.All.Single(known => known.Name == name);
        var exported = ExportedCorpora.Exported(corpus);
        var content = string.Concat(ExportedCorpora.Write(name, exported).Select(file => Encoding.UTF8.GetString(file.Content)));

        Assert.All(exported.Entries, entry => Assert.Equal(
            content.Contains(token(entry), StringComparison.Ordinal) ? 0 : 1,
            format.Reasons.Count(reason => reason.Applies(entry))));
    }

    private static string NameInNote(ExportedEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonLines.Options))
        {
            EntryJsonWriter.WriteName(json, entry.Key);
        }

        // Other entries name it in the same words, but not at the beginning of a note.
        return '\t' + Encoding.UTF8.GetString(bytes.ToArray()).TrimEnd('}');
    }
}
