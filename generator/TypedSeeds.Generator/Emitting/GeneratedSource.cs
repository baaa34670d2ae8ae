using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The C# of one file, and the file that it would have for itself.</summary>
/// <param name="Hint">The hint name of that file.</param>
/// <param name="Bucket">The number of the file that it shares with others in a large corpus.</param>
/// <param name="Code">The C#.</param>
/// <param name="Outline">What the index of the corpus needs to know of the file; null where it holds no entry of the whole corpus.</param>
internal sealed record GeneratedSource(string Hint, int Bucket, string Code, FileKeys? Outline)
{
    /// <summary>Emits a file; null where it has no entries or cannot be emitted.</summary>
    public static GeneratedSource? Of(FileToEmit input, CancellationToken cancellation)
    {
        var (file, context) = input;
        if (context is null || file.Entries.Count == 0)
        {
            return null;
        }

        var hint = CompiledFileNames.HintOf(file.Name);
        return new(hint, (int)(RowText.Hash(hint) % Limits.GeneratedFiles), FileEmitter.Emit(file, context, cancellation), file.Outline.Keys.Count > 0 ? file.Outline : null);
    }
}

/// <summary>The C# of all files that have any.</summary>
internal sealed record GeneratedSources(EquatableArray<GeneratedSource> Sources)
{
    public static GeneratedSources Of(IEnumerable<GeneratedSource?> sources) => new(sources.OfType<GeneratedSource>().ToEquatableArray());
}

/// <summary>The files that hold entries of the corpus, in the order of their names.</summary>
internal sealed record EmittedFileKeys(EquatableArray<FileKeys> Files)
{
    public static EmittedFileKeys Of(GeneratedSources sources) =>
        new(sources.Sources.Select(static source => source.Outline).OfType<FileKeys>().InOrder(static file => file.Name));
}
