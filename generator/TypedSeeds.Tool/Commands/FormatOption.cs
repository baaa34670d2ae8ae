using System.CommandLine;

namespace TypedSeeds.Tool.Commands;

/// <summary>The form of a command's output.</summary>
internal static class FormatOption
{
    /// <summary>Makes the option; the first of the formats is the default.</summary>
    public static Option<string> Make(IEnumerable<string> formats)
    {
        string[] names = [.. formats];
        var option = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => names[0] };
        return option.AcceptOnlyFromAmong(names);
    }
}
