namespace TypedSeeds.Tool.Commands;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The corpus has errors, or the request cannot be met.</summary>
    public const int Failure = 1;

    /// <summary>The program was called wrongly.</summary>
    public const int WrongCall = 2;

    /// <summary>A defect of this program (EX_SOFTWARE of sysexits.h).</summary>
    public const int Defect = 70;

    /// <summary>Ended by Ctrl-C, as shells number signals.</summary>
    public const int Interrupted = 130;
}
