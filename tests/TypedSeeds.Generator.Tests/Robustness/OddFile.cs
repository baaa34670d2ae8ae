using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>An additional file that a test makes up: another encoding, another path, no text at all.</summary>
internal sealed class OddFile(string path, Func<SourceText?> text) : AdditionalText
{
    public override string Path => path;

    public static OddFile Of(string path, SourceText? text) => new(SeedFiles.ProjectDirectory + path, () => text);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text();
}
