using Spectre.Console;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>Makes the consoles that a brief is written to.</summary>
internal static class Consoles
{
    /// <summary>Longer lines are hard to read, even in a wide window.</summary>
    public const int MaxWidth = 100;

    /// <summary>A console in colour, as far as the terminal and <c>NO_COLOR</c> allow.</summary>
    public static IAnsiConsole Terminal(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Math.Min(console.Profile.Width, MaxWidth);
        return console;
    }

    /// <summary>A console for a file or a pipe: the same text everywhere, without colour.</summary>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // Build servers claim to support colour even in a pipe.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(new LineEndTrimmer(writer)),
        });
        console.Profile.Width = MaxWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
