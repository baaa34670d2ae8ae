using Spectre.Console;
using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Tool.Terminal;

/// <summary>The colours, one for each meaning. The text is complete without them.</summary>
internal static class Styles
{
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    public static Style Good { get; } = new(Color.Green);

    public static Style Quote { get; } = new(Color.Yellow, decoration: Decoration.Bold);

    private static Style Error { get; } = new(Color.Red, decoration: Decoration.Bold);

    private static Style Warning { get; } = new(Color.Yellow, decoration: Decoration.Bold);

    private static Style Info { get; } = new(Color.Blue, decoration: Decoration.Bold);

    public static Style Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Error,
        RuleSeverity.Warning => Warning,
        _ => Info,
    };
}
