using Spectre.Console;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>The colours, each for one meaning; the text says the same without them.</summary>
internal static class Styles
{
    public static Style Heading { get; } = new(Color.Aqua, decoration: Decoration.Bold);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Official { get; } = new(Color.Green);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    private static Style Misleading { get; } = new(Color.Yellow);

    private static Style Reversed { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style Of(CorpusErratum erratum) => erratum.IsReversal() ? Reversed : Misleading;
}
