using TypedSeeds.Benchmarks.Corpus;
using YamlDotNet.Core;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>The lower bound of reading YAML in .NET: YamlDotNet's events of the same files, with nothing done to them.</summary>
internal static class YamlEvents
{
    public const string Name = "YamlDotNet's events";

    public static int Parse(IEnumerable<CorpusFile> annotations)
    {
        var events = 0;
        foreach (var file in annotations)
        {
            var parser = new Parser(new Scanner(new StringReader(file.Content), skipComments: true));
            while (parser.MoveNext())
            {
                events++;
            }
        }

        return events;
    }
}
