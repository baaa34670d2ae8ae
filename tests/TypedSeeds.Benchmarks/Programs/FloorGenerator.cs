using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

/// <summary>A generator that only reads the events of its YAML files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(static (file, cancellation) => Count(file.GetText(cancellation)!.ToString()))
            .Collect(),
        static (output, counts) => output.AddSource("Floor.g.cs", SourceText.From($"// {counts.Sum()}", Encoding.UTF8)));

    private static int Count(string text)
    {
        var events = 0;
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }
}
