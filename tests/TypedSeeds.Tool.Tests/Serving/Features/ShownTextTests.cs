using System.Text.Json;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Features.Symbols;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Server;

namespace TypedSeeds.Tool.Tests.Serving.Features;

/// <summary>What an editor shows in a line of its own turns no line round, begins no other and is no command to a terminal.</summary>
public class ShownTextTests
{
    private const string Hostile = "a\u202Eb\u001B[31mc\nd";
    private const string Shown = "a\uFFFDb\u241B[31mc d";

    [Fact]
    public void A_name_with_such_characters_is_shown_with_signs_wherever_an_editor_shows_it()
    {
        var served = ServedCorpus.Of(
            ("report.txt", ServedCorpus.Document),
            ("report.yaml", "seed: 1\ndocument: { id: report, language: en }\nkinds: { forum: { description: \"x\\u202Ey\", fields: { place: { type: text } } } }\nparties:\n  canada: { kind: state, name: \"a\\u202Eb\\e[31mc\\nd\" }\nstatements:\n  stop: { act: call-on, by: [canada|], mode: quoted, quote: both countries to stop }\n"));

        string[] texts =
        [
            Written(CompletionFeature.At(served.Snapshot, served.File, served.Offset)),
            Written(InlayHintFeature.In(served.Snapshot, served.File, new(0, served.File.Text.Length))),
            Written(DocumentSymbolFeature.In(served.Snapshot, served.File)),
        ];

        Assert.All(texts, static text => Assert.DoesNotContain("\u202E", text, StringComparison.Ordinal));
        Assert.Contains(Shown, texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_that_is_only_shown_has_signs()
    {
        string[] texts =
        [
            Written(new CompletionItem(Hostile) { Detail = Hostile }),
            Written(new InlayHint(default, Hostile)),
            Written(new DocumentSymbol(Hostile, SymbolKind.Key, default, default) { Detail = Hostile }),
            Written(new WorkspaceSymbol(Hostile, SymbolKind.Key, new("file:///a", default)) { ContainerName = Hostile }),
            Written(new CodeAction(Hostile)),
            Written(new DocumentLink(default, "file:///a") { Tooltip = Hostile }),
        ];

        Assert.All(texts, static text => Assert.DoesNotContain("\u202E", text, StringComparison.Ordinal));
        Assert.All(texts, static text => Assert.Contains(Shown, text, StringComparison.Ordinal));
    }

    // As it is sent, with each character as itself.
    private static string Written<T>(T value)
    {
        var json = JsonSerializer.Serialize(value, MessageHandler.Formatter().JsonSerializerOptions);
        return System.Text.RegularExpressions.Regex.Unescape(json);
    }
}
