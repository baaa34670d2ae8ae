using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The documents of a corpus in, the file with their texts out, in the form that <see cref="TextsFormat"/> describes.</summary>
internal static class PackageTextsWriter
{
    // In the order of ids, as in the index.
    public static string Write(IReadOnlyDictionary<string, AnchoredFile> anchored)
    {
        var text = new StringBuilder(TextsFormat.Opening);
        foreach (var (id, document) in anchored.Select(static file => (file.Key, file.Value.Document!)).Where(static file => !file.Item2.IsCarried).OrderBy(static file => file.Key, StringComparer.Ordinal))
        {
            text.Append(TextsFormat.HeadingOf(id, document.Text)).Append(document.Text).Append('\n');
        }

        return text.ToString();
    }
}
