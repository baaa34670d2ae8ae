using System.Text.Json;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Exporting.Json;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Importing.Json;

namespace TypedSeeds.Tool.Importing;

/// <summary>The entries of a folder, to compare with what an import brings.</summary>
/// <param name="corpus">The corpus of the folder.</param>
internal sealed class ExistingEntries(CheckedCorpus corpus)
{
    /// <summary>The namespace of the corpus, which JSON from C# has: an import goes into the corpus of the folder, whose namespace is the project's.</summary>
    public const string Corpus = "corpus";

    private const string Text = "text";

    private readonly Dictionary<EntryKey, CheckedEntry> _entries = corpus.Entries
        .GroupBy(static entry => entry.Key)
        .ToDictionary(static entries => entries.Key, static entries => entries.First());

    private readonly Lazy<Dictionary<EntryKey, ExportedEntry>> _exported = new(() => ExportedCorpus.Of(corpus).Entries
        .GroupBy(static entry => entry.Key)
        .ToDictionary(static entries => entries.Key, static entries => entries.First()));

    public bool Has(EntryKey key) => _entries.ContainsKey(key);

    public string FileOf(EntryKey key) => _entries[key].File.Source.FilePath;

    /// <summary>Whether an entry is the one of its id in all that <c>export</c> says of it. The text of a document may be missing.</summary>
    public bool IsSame(EntryKey key, LocatedJson json)
    {
        if (!_exported.Value.TryGetValue(key, out var entry))
        {
            return false;
        }

        using var own = JsonDocument.Parse(JsonOf(entry, hasText: json.Members.ContainsKey(Text)));
        return IsSame(own.RootElement, json, json.Members.ContainsKey(Corpus) ? 1 : 0);
    }

    /// <summary>What an entry says, without its id.</summary>
    public static string ContentOf(ExportedEntry entry) =>
        System.Text.Encoding.UTF8.GetString(JsonOf(entry, hasText: false)).Replace(InJson(entry.Key), "\"\"", StringComparison.Ordinal);

    /// <summary>How a content names an entry: no character of an id is escaped.</summary>
    public static string InJson(EntryKey key) => $"\"{key.FullId}\"";

    private static byte[] JsonOf(ExportedEntry entry, bool hasText)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonLines.Options))
        {
            new EntryJsonWriter(json, entry, hasText).Write();
        }

        return bytes.ToArray();
    }

    private static bool IsSame(JsonElement own, LocatedJson other, int without = 0) => own.ValueKind == other.Kind && own.ValueKind switch
    {
        JsonValueKind.Object => own.EnumerateObject().Count() == other.Members.Count - without
            && own.EnumerateObject().All(member => other.Members.TryGetValue(member.Name, out var value) && IsSame(member.Value, value)),
        JsonValueKind.Array => own.GetArrayLength() == other.Items.Count
            && own.EnumerateArray().Zip(other.Items).All(static pair => IsSame(pair.First, pair.Second)),
        JsonValueKind.String => own.GetString() == other.Text,
        _ => own.GetRawText() == other.Text,
    };
}
