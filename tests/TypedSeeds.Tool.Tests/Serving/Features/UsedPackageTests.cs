using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Features.Hovering;
using TypedSeeds.Tool.Serving.Features.Symbols;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Tests.Serving.Features;

/// <summary>Entries of a package that the corpus uses are proposed and explained as the corpus's own. The cursor is <c>|</c>.</summary>
public class UsedPackageTests
{
    public static readonly string Index = Stages.WritePackage(
        new("Core.Data", "1.0.0", "Core.Data"),
        [
            InputText.Of("/core/seeds/a.yaml", "seed: 1\nparties:\n  canada: { kind: state, name: Dominion of Canada }\n  korea: { kind: state, name: Republic of Korea, deprecated: It is another. }\ntopics: { peace: { name: Peace } }\n"),
        ],
        [],
        [],
        []).Index;

    [Theory]
    [InlineData("by: [|]", "core:canada")]
    [InlineData("by: [core:|]", "core:canada")]
    [InlineData("by: [core:ca|]", "core:canada")]
    [InlineData("by: core:|", "core:korea")]
    [InlineData("by:\n      - core:|", "core:korea")]
    [InlineData("by: domin|", "core:canada")]
    [InlineData("topics: core:|", "core:peace")]
    public void Ids_of_the_kinds_that_the_field_allows_are_proposed_with_the_alias(string line, string id)
    {
        var served = With(line);

        var items = CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items;

        var item = Assert.Single(items, item => item.Label == id);
        Assert.EndsWith(", Core.Data", item.Detail, StringComparison.Ordinal);
        Assert.Contains(line[..line.IndexOf(':', StringComparison.Ordinal)], served.After(item.TextEdit!), StringComparison.Ordinal);
        Assert.Contains(id, served.After(item.TextEdit!), StringComparison.Ordinal);
        Assert.DoesNotContain("core:core", served.After(item.TextEdit!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_into_a_package_is_shown_with_its_names_and_whose_it_is()
    {
        var served = With("by: [core:ko|rea]");

        Assert.Equal("**party** `core:korea`\n\nRepublic of Korea\n\nin `Core.Data`\n\nDeprecated: It is another.", HoverFeature.At(served.Snapshot, served.File, served.Offset)!.Contents.Value);
    }

    [Theory]
    [InlineData("{ co|re: Core.Data }")]
    [InlineData("{ core: Core.|Data }")]
    [InlineData("{ core: { package: Core|.Data } }")]
    public void A_package_is_shown_with_its_version_and_what_it_has(string uses)
    {
        var served = With("by: []", uses);

        Assert.Equal("**package** `Core.Data` 1.0.0, here `core`\n\nparties 2, topics 1\n\nin C#: `Core.Data`", HoverFeature.At(served.Snapshot, served.File, served.Offset)!.Contents.Value);
    }

    [Fact]
    public void A_speaker_of_a_package_has_the_name_as_a_hint()
    {
        var served = With("by: [core:canada|]");

        Assert.Equal("Dominion of Canada", InlayHintFeature.In(served.Snapshot, served.File, new(0, served.File.Text.Length))[0].Label);
    }

    private static ServedCorpus With(string line, string uses = "{ core: Core.Data }")
    {
        var text = $"seed: 1\nuses: {uses}\n" + "document: { id: report }\nstatements:\n  stop:\n    " + line + "\n";
        var offset = text.IndexOf(ServedCorpus.Cursor, StringComparison.Ordinal);
        CorpusFile[] files = [new("packages/Core.typed-seeds", InputRole.Index, Index), new("seeds/report.txt", InputRole.Document, ServedCorpus.Document), new("seeds/report.yaml", InputRole.Annotation, text.Remove(offset, 1))];
        return ServedCorpus.Of(PositionEncoding.Utf16, files, "seeds/report.yaml", offset);
    }
}
