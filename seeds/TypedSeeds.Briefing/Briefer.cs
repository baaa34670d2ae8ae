using Spectre.Console;
using TypedSeeds.Briefing.CommandLine;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;
using TypedSeeds.Briefing.Sections;

namespace TypedSeeds.Briefing;

/// <summary>The program: from the words of the command line to a brief and an exit code.</summary>
internal static class Briefer
{
    public const int Success = 0;
    public const int BadCall = 2;

    private static readonly Action<Brief, Page>[] Sections =
    [
        TitleSection.Write,
        ErratumSection.Write,
        MeetingSection.Write,
        OfficialSection.Write,
        ProseSection.Write,
        AgreementSection.Write,
        SubjectSection.Write,
        TimelineSection.Write,
        CoverageSection.Write,
    ];

    public static int Run(IReadOnlyList<string> arguments, IAnsiConsole console, TextWriter error)
    {
        var call = Call.Parse(arguments);
        if (call.Problem is not null)
        {
            error.WriteLine(call.Problem);
            return BadCall;
        }

        if (call.WantsHelp)
        {
            console.WriteLine(Help.Text);
            return Success;
        }

        Write(new Brief(call.Scope), new Page(console));
        return Success;
    }

    private static void Write(Brief brief, Page page)
    {
        foreach (var section in Sections)
        {
            section(brief, page);
        }
    }
}
