using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

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
        return new(hint, (int)(StableHash.Of(hint) % Limits.GeneratedFiles), UnitEmitter.Emit(unit, context, cancellation), unit.Outline);
    }
}

/// <summary>The C# of all units that have any.</summary>
internal sealed record GeneratedSources(EquatableArray<GeneratedSource> Sources)
{
    public static GeneratedSources Of(IEnumerable<GeneratedSource?> sources) => new(sources.OfType<GeneratedSource>().ToEquatableArray());
}

/// <summary>The units that hold entries of the corpus, in the order of their names.</summary>
internal sealed record UnitOutlines(EquatableArray<UnitOutline> Units)
{
    public static UnitOutlines Of(GeneratedSources sources) =>
        new(sources.Sources.Select(static source => source.Outline).Where(static unit => unit.Keys.Count > 0).InOrder(static unit => unit.Name));
}
