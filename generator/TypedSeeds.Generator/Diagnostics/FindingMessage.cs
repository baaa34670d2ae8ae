using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>The words of a finding.</summary>
internal static class FindingMessage
{
    /// <summary>A value of a million characters would make the message unreadable, so it is shortened; its place shows the rest.</summary>
    private const int LongestArgument = 500;

    /// <summary>What the places of a rule's message are filled with. Characters that nobody can see are named.</summary>
    public static string[] Arguments(Finding finding) => finding.Arguments.Select(argument => Invisible.Show(Shorten.To(argument, LongestArgument))).ToArray();

    /// <summary>The message with its places filled.</summary>
    public static string Text(Finding finding) => (finding.Arguments.Count == 0
        ? finding.Rule.Message
        : string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, Arguments(finding).ToArray<object>())) + More(finding);

    private static string More(Finding finding) => finding.More == 0
        ? string.Empty
        : string.Format(CultureInfo.InvariantCulture, "; and {0:#,0} more of {1} in this file", finding.More, finding.Rule.Id);
}
