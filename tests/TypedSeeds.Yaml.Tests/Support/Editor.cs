using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Yaml.Tests.Support;

/// <summary>An editor with the YAML engine, for all tests of a run: it opens files of a corpus beside the schema that the build would write.</summary>
public sealed class Editor : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typed-seeds-yaml-").FullName;
    private LanguageServer? _server;
    private int _files;

    internal LanguageServer Server => _server!;

    /// <summary>The first line of an annotation, which names its schema.</summary>
    internal static string Modeline(string schema) => $"# yaml-language-server: $schema=../obj/{schema}\n";

    /// <summary>Writes the schema of a corpus.</summary>
    /// <returns>The name of its file, for the first line of an annotation.</returns>
    internal string Schema(params string[] annotations) =>
        WriteSchema(Stages.WriteSchema(annotations.Select((text, i) => InputText.Of($"seeds/{i}.yaml", text))));

    internal string WriteSchema(string schema)
    {
        var name = $"{Interlocked.Increment(ref _files)}.schema.json";
        Directory.CreateDirectory(Path.Combine(_folder, "obj"));
        File.WriteAllText(Path.Combine(_folder, "obj", name), schema);
        return name;
    }

    /// <summary>Types an annotation and waits for what the editor underlines; lines are counted from zero, without that of the schema.</summary>
    internal async Task<IReadOnlyList<ServerDiagnostic>> Check(string schema, string annotation)
    {
        var uri = NewFile();
        var found = await Server.Open(uri, Modeline(schema) + annotation);
        await Server.Close(uri);
        return [.. found.Select(diagnostic => diagnostic with { Range = new(Up(diagnostic.Range.Start), Up(diagnostic.Range.End)) })];
    }

    /// <summary>What the editor offers at the mark <c>|</c> of an annotation, by label.</summary>
    internal Task<Dictionary<string, CompletionItem>> Complete(string schema, string annotation) => At(schema, annotation, async (uri, position) =>
        (await Server.Complete(uri, position)).GroupBy(item => item.Label, StringComparer.Ordinal).ToDictionary(items => items.Key, items => items.First(), StringComparer.Ordinal));

    /// <summary>What the editor shows at the mark <c>|</c> of an annotation.</summary>
    internal Task<string> Hover(string schema, string annotation) => At(schema, annotation, Server.Hover);

    public async Task InitializeAsync() => _server = Node.Problem is null ? await LanguageServer.Start() : null;

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task<T> At<T>(string schema, string annotation, Func<string, Position, Task<T>> ask)
    {
        var mark = annotation.IndexOf('|', StringComparison.Ordinal);
        var before = Modeline(schema) + annotation[..mark];
        var uri = NewFile();
        await Server.Open(uri, before + annotation[(mark + 1)..]);
        var answer = await ask(uri, new(before.Count(character => character == '\n'), before.Length - before.LastIndexOf('\n') - 1));
        await Server.Close(uri);
        return answer;
    }

    // Of each name once, so that what the server says of one text is never taken for what it says of another.
    private string NewFile() => new Uri(Path.Combine(_folder, "seeds", $"{Interlocked.Increment(ref _files)}.yaml")).AbsoluteUri;

    private static Position Up(Position position) => position with { Line = position.Line - 1 };
}

/// <summary>Tests that share the editor, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedEditor : ICollectionFixture<Editor>
{
    public const string Name = "editor";
}
