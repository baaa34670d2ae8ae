using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>An additional file in memory.</summary>
internal sealed class MemoryText(string path, SourceText text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
