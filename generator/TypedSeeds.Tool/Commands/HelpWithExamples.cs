using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TypedSeeds.Tool.Commands;

/// <summary>The help of a command, with its examples below.</summary>
/// <param name="help">Describes the command, its arguments and its options.</param>
/// <param name="examples">The examples of each command.</param>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<Command, IReadOnlyList<Example>> examples) : SynchronousCommandLineAction
{
    private const string Gap = "  ";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var shown = examples[parseResult.CommandResult.Command];
        var output = parseResult.InvocationConfiguration.Output;
        var width = shown.Max(example => example.Call.Length);
        output.WriteLine("Examples:");
        foreach (var example in shown)
        {
            output.WriteLine($"{Gap}{CommandLine.Name} {example.Call.PadRight(width)}{Gap}# {example.Purpose}");
        }

        return ExitCodes.Success;
    }
}
