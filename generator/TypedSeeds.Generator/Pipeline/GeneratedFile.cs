using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>The C# of one unit, and the file that it would have for itself.</summary>
/// <param name="Hint">The hint name of that file.</param>
/// <param name="Bucket">The number of the file that it shares with others in a large corpus.</param>
/// <param name="Code">The C#.</param>
/// <param name="Outline">What the index of the corpus needs to know of the unit.</param>
internal sealed record GeneratedSource(string Hint, int Bucket, string Code, UnitOutline Outline)
{
    /// <summary>Emits a unit; null where it has no entries or cannot be emitted.</summary>
    public static GeneratedSource? Of(UnitToEmit input, CancellationToken cancellation)
    {
        var (unit, context) = input;
        if (context is null || unit.Entries.Count == 0)
        {
            return null;
        }

        var hint = UnitNames.HintOf(unit.Name);
        return new(hint, GeneratedFile.BucketOf(hint), UnitEmitter.Emit(unit, context, cancellation), unit.Outline);
    }
}

/// <summary>A unit, and how it is emitted.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Context">How; null where nothing can be emitted.</param>
internal sealed record UnitToEmit(UnitModel Unit, EmitContext? Context);

/// <summary>A file to be added to the compilation: one unit or, in a large corpus, several.</summary>
internal sealed record GeneratedFile(string Hint, EquatableArray<string> Parts)
{
    /// <summary>The C# of the file.</summary>
    public SourceText Text => new JoinedText(Parts.SelectMany(static (part, i) => new[] { i == 0 ? CodeNames.Header : "\n", part }));

    /// <summary>The files that hold the sources of all units that have any.</summary>
    public static IEnumerable<GeneratedFile> Group(IReadOnlyList<GeneratedSource?> units)
    {
        var sources = units.OfType<GeneratedSource>().ToArray();
        return sources.Length <= Limits.GeneratedFiles
            ? sources.GroupBy(source => source.Hint, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Of(group.Key, group))
            : sources.GroupBy(source => source.Bucket).OrderBy(group => group.Key).Select(group => Of(FormattableString.Invariant($"Documents.{group.Key:00}.g.cs"), group));
    }

    public static int BucketOf(string hint) => (int)(StableHash.Of(hint) % Limits.GeneratedFiles);

    private static GeneratedFile Of(string hint, IEnumerable<GeneratedSource> sources) =>
        new(hint, sources.InOrder(static source => source.Hint).Select(static source => source.Code).ToEquatableArray());
}
