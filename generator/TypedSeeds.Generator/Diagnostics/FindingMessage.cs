using System.Globalization;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>The words of a finding.</summary>
internal static class FindingMessage
{
    private const int LongestArgument = 500;

    /// <summary>What the places of a rule's message are filled with.</summary>
    public static string[] Arguments(Finding finding) => finding.Arguments.Select(Shorten).ToArray();

    /// <summary>The message with its places filled.</summary>
    public static string Text(Finding finding) => finding.Arguments.Count == 0
        ? finding.Rule.Message
        : string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, Arguments(finding).ToArray<object>());

    // A value of a million characters would make a message that nobody can read; its place says where it stands.
    private static string Shorten(string argument) =>
        argument.Length <= LongestArgument ? argument : argument.Substring(0, char.IsLowSurrogate(argument[LongestArgument]) ? LongestArgument - 1 : LongestArgument) + "…";
}
