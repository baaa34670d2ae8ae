using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>The sources of measured programs: the files of the folder Programs, which this assembly embeds unchanged.</summary>
internal static class ProgramText
{
    public static SourceFile Read(string name)
    {
        using var stream = typeof(ProgramText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no program text {name}.");
        using var reader = new StreamReader(stream);
        return new SourceFile(name, reader.ReadToEnd());
    }

    /// <summary>A source that uses one entry: the second statement of the middle document.</summary>
    public static SourceFile Read(string name, MadeCorpus corpus, Func<string, string> spell)
    {
        var source = Read(name);
        var document = corpus.Documents[corpus.Documents.Count / 2];
        return source with
        {
            Content = source.Content
                .Replace("/*document*/", spell(document.Id), StringComparison.Ordinal)
                .Replace("/*statement*/", spell(document.Statements[1].Id), StringComparison.Ordinal),
        };
    }
}

/// <summary>A C# source.</summary>
internal sealed record SourceFile(string Name, string Content);
