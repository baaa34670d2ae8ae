using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>Turns findings into the compiler's diagnostics, at the very end: only here do they get a position.</summary>
internal sealed class DiagnosticConverter(IEnumerable<TokenPositions> positions)
{
    private const string Category = "TypedSeeds";

    /// <summary>The pages of the rules lie in the repository, so that a link leads to what belongs to the newest release.</summary>
    private const string Pages = "https://github.com/typedseeds/typedseeds/blob/main/generator/docs/";

    private const int LongestArgument = 500;

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (Rule)field.GetValue(null)!)
        .ToDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    private readonly Dictionary<string, TokenPositions> _positions = ByPath(positions);

    public static DiagnosticDescriptor DescriptorOf(Rule rule) => Descriptors[rule.Id];

    public Diagnostic Convert(Finding finding)
    {
        var second = finding.Second is { } place ? new[] { Locate(place) } : [];
        return Diagnostic.Create(DescriptorOf(finding.Rule), Locate(finding.Place), second, finding.Arguments.Select(Shorten).ToArray<object>());
    }

    // A value of a million characters would make a message that nobody can read; its place says where it stands.
    private static string Shorten(string argument) =>
        argument.Length <= LongestArgument ? argument : argument.Substring(0, char.IsLowSurrogate(argument[LongestArgument]) ? LongestArgument - 1 : LongestArgument) + "…";

    private Location Locate(Place place) => place switch
    {
        TokenPlace token when _positions.TryGetValue(token.Path, out var file) && token.Token < file.Spans.Count =>
            Locate(file.FilePath, file.Spans[token.Token]),
        TextPlace text => Locate(text.Path, text.Span),
        { Path.Length: > 0 } => Locate(place.Path, default),
        _ => Location.None,
    };

    private static Location Locate(string path, FileSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));

    private static Dictionary<string, TokenPositions> ByPath(IEnumerable<TokenPositions> positions)
    {
        var byPath = new Dictionary<string, TokenPositions>(StringComparer.Ordinal);
        foreach (var file in positions)
        {
            byPath[file.Path] = file;
        }

        return byPath;
    }

    private static DiagnosticDescriptor Describe(Rule rule)
    {
        var severity = rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        return new DiagnosticDescriptor(rule.Id, rule.Title, rule.Message, Category, severity, isEnabledByDefault: true, helpLinkUri: $"{Pages}{rule.Id}.md");
    }
}
