using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The attributes with which the compiler warns users of renamed and deprecated members.</summary>
internal static class Obsoletion
{
    private const int LongestReason = 500;

    /// <summary>The line above a forwarder: hidden from completion, so that only code that has the old name meets it.</summary>
    /// <param name="former">The former name in C#.</param>
    /// <param name="now">The name that replaced it.</param>
    public static string OfForwarder(string former, string now) =>
        $"[{Attribute(Rules.Renamed, former, now)}, {CodeNames.NeverBrowsableAttribute}, Tables_.RenamedTo({Literals.Quote(now)})]";

    /// <summary>The line above what is deprecated; none where it is not.</summary>
    /// <param name="name">The name in C#.</param>
    /// <param name="reason">The reason; empty where it is not deprecated.</param>
    public static IEnumerable<string> OfDeprecated(string name, string reason) => reason.Length == 0
        ? []
        : [$"[{Attribute(Rules.Deprecated, name, Shorten.To(reason, LongestReason))}]"];

    private static string Attribute(Rule rule, string name, string rest)
    {
        // The compiler prints it as it is: a line break in it would begin a message of its own.
        var message = Invisible.Show(string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.Message, name, rest));
        return $"global::System.Obsolete({Literals.Quote(message)}, DiagnosticId = \"{rule.Id}\", UrlFormat = \"{Rule.Pages}{{0}}.md\")";
    }
}
