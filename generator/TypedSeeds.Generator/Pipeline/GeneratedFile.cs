using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>A file to be added to the compilation: one annotation file or, in a large corpus, several.</summary>
internal sealed record GeneratedFile(string Hint, EquatableArray<string> Parts)
{
    /// <summary>The C# of the file.</summary>
    public SourceText Text => new ConcatenatedSourceText(Parts.SelectMany(static (part, i) => new[] { i == 0 ? CodeNames.Header : "\n", part }));

    /// <summary>The files that hold the sources of all annotation files.</summary>
    public static IEnumerable<GeneratedFile> Group(GeneratedSources all, CancellationToken cancellation)
    {
        var sources = all.Sources;
        return sources.Count <= Limits.GeneratedFiles
            ? sources.GroupBy(source => source.Hint, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Of(group.Key, group))
            : sources.GroupBy(source => source.Bucket).OrderBy(group => group.Key).Select(group => Of(FormattableString.Invariant($"Documents.{group.Key:00}.g.cs"), group));
    }

    private static GeneratedFile Of(string hint, IEnumerable<GeneratedSource> sources) =>
        new(hint, sources.InOrder(static source => source.Hint).Select(static source => source.Code).ToEquatableArray());
}
