using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>A draft that cannot be made is given up as soon as that is known.</summary>
public sealed class DraftWorkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sentences_that_no_selector_tells_apart_are_checked_once_and_not_under_each_id()
    {
        _folder.With("seeds/report.txt", string.Concat(Enumerable.Repeat("The talks failed. We agreed. ", 600)));
        var document = DraftedDocument.Of(_folder.At("seeds/report.txt"), _folder.At("seeds/report.yaml"));

        var draft = Draft.Of(document, withStatements: true);

        Assert.Contains("says this", draft.Problem, StringComparison.Ordinal);
        Assert.Equal(1, document.Counts.Read);
    }
}
