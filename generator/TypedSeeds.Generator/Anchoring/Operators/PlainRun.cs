using System.Runtime.InteropServices;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The letters, digits and marks of ASCII that are read as they are written: all but the hyphen, the grave accent and the controls.</summary>
/// <remarks>Most texts have little else, and every character of a document is asked, so that four are asked at once.</remarks>
internal static class PlainRun
{
    /// <summary>So many characters are read at once.</summary>
    public const int Step = sizeof(ulong) / sizeof(char);

    // A bit pattern in each of four characters.
    private const ulong Each = 0x0001_0001_0001_0001;
    private const ulong NotAscii = Each * 0xFF80;
    private const ulong Top = Each * 0x8000;

    // What sets the top bit of a character of ASCII that is no less than a space, and of one that is not 0.
    private const ulong FromSpace = Each * (0x8000 - ' ');
    private const ulong FromOne = Each * 0x7FFF;

    /// <summary>The end of the plain characters from an offset on, or up to three before it.</summary>
    public static int EndFrom(string text, int start)
    {
        var steps = MemoryMarshal.Cast<char, ulong>(text.AsSpan(start));
        var count = 0;
        while (count < steps.Length && IsPlain(steps[count]))
        {
            count++;
        }

        return start + (count * Step);
    }

    private static bool IsPlain(ulong units) =>
        (units & NotAscii) == 0
        && ((units + FromSpace) & ((units ^ (Each * '-')) + FromOne) & ((units ^ (Each * '`')) + FromOne) & ((units ^ (Each * 0x7F)) + FromOne) & Top) == Top;
}
