using System.Text;
using Spectre.Console;
using TypedSeeds.Build;

namespace TypedSeeds.Tool.Terminal;

/// <summary>The environment of a run: its outputs, and what these can show.</summary>
internal sealed class Host
{
    /// <summary>The width of output to a file or pipe, in columns.</summary>
    private const int PlainWidth = 120;

    /// <summary>Turns off wrapping by the library: this program wraps the lines that need it, the terminal the others.</summary>
    private const int Unlimited = 1_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private Host(TextWriter output, TextWriter error, bool isTerminal, bool hasColour, bool showsProgress, int width, bool isBuildServer = false)
    {
        (Output, Error, ToBuildServer) = (isBuildServer ? new LogGuard(output) : output, new LogGuard(error), output);
        (IsTerminal, ShowsProgress, Width) = (isTerminal, showsProgress, width);
        var shown = new LogGuard(output);
        Page = new Page(shown, hasColour ? Colours(shown) : null);
    }

    /// <summary>The output for programs, which need each byte. Only in the log of a build server it commands nothing.</summary>
    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>The output for what this program itself has to tell a build server.</summary>
    public TextWriter ToBuildServer { get; }

    /// <summary>Whether <see cref="Output"/> got other characters than it was given.</summary>
    public bool IsOutputChanged => Output is LogGuard { HasReplaced: true };

    /// <summary>Whether <see cref="Output"/> is a terminal, not a file or pipe.</summary>
    public bool IsTerminal { get; }

    /// <summary>Whether <see cref="Error"/> is a terminal on which a person can follow the progress.</summary>
    public bool ShowsProgress { get; }

    /// <summary>Where files are written.</summary>
    public IDisk Files { get; private init; } = Disk.Real;

    /// <summary>The columns of the output.</summary>
    public int Width { get; }

    /// <summary>The output for people; <see cref="Output"/> is the one for programs.</summary>
    public Page Page { get; }

    /// <summary>The console of this process: in colour on a terminal, unless <c>NO_COLOR</c> is set.</summary>
    public static Host OfProcess()
    {
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isTerminal = !System.Console.IsOutputRedirected;
        return new(
            System.Console.Out,
            System.Console.Error,
            isTerminal,
            isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            !System.Console.IsErrorRedirected,
            isTerminal && System.Console.WindowWidth > 0 ? System.Console.WindowWidth : PlainWidth,
            BuildServer.IsHere(Environment.GetEnvironmentVariable));
    }

    /// <summary>A host without colour, such as a file.</summary>
    public static Host Plain(TextWriter output, TextWriter error, int width = PlainWidth) => Plain(output, error, Disk.Real, width);

    /// <summary>A host without colour, with a disk of its own.</summary>
    public static Host Plain(TextWriter output, TextWriter error, IDisk disk, int width = PlainWidth) =>
        new(output, error, isTerminal: false, hasColour: false, showsProgress: false, width) { Files = disk };

    /// <summary>The same in a build server.</summary>
    public static Host OfBuildServer(TextWriter output, TextWriter error, int width = PlainWidth) =>
        new(output, error, isTerminal: false, hasColour: false, showsProgress: false, width, isBuildServer: true);

    /// <summary>A host with colour.</summary>
    public static Host InColour(TextWriter output, TextWriter error, int width = PlainWidth) => new(output, error, isTerminal: true, hasColour: true, showsProgress: false, width);

    /// <summary>Clears the terminal and what was scrolled out of it; false where the output is none that can be cleared.</summary>
    public bool Clear()
    {
        const string Sequence = "\u001B[2J\u001B[3J\u001B[H";
        var canClear = IsTerminal && Environment.GetEnvironmentVariable("TERM") != "dumb";
        Output.Write(canClear ? Sequence : string.Empty);
        return canClear;
    }

    /// <summary>Starts a progress line for work that may take long.</summary>
    /// <param name="work">What is done.</param>
    public ProgressLine Progress(string work) => new(ShowsProgress ? Error : null, Patience, work);

    private static IAnsiConsole Colours(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            // Build servers claim to support colour even in a pipe.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = Unlimited;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
