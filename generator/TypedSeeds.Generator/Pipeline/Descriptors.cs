using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>The compiler's descriptors of the rules, made from their one list. The analyzers of consumers have them from here too.</summary>
internal static class Descriptors
{
    private const string Category = "TypedSeeds";

    private static readonly Dictionary<string, DiagnosticDescriptor> All = Rules.All.ToDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(Rule rule) => All[rule.Id] is var known && known.DefaultSeverity == SeverityOf(rule) ? known : Describe(rule);

    /// <summary>The descriptor of a rule with another message, which has no places.</summary>
    public static DiagnosticDescriptor Of(Rule rule, string message) => Describe(rule, message);

    private static DiagnosticDescriptor Describe(Rule rule) => Describe(rule, rule.Message);

    private static DiagnosticDescriptor Describe(Rule rule, string message) =>
        new(rule.Id, rule.Title, message, Category, SeverityOf(rule), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);

    private static DiagnosticSeverity SeverityOf(Rule rule) => rule.Severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
