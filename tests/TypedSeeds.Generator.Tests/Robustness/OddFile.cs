using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>An unusual additional file: another encoding, another path, or no text.</summary>
internal sealed class OddFile(string path, Func<SourceText?> text) : AdditionalText
{
    public override string Path => path;

    public static OddFile Of(string path, SourceText? text) => new(SeedFiles.ProjectDirectory + path, () => text);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text();
}
