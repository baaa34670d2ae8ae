using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Analyzers;

/// <summary>Finds the uses of former names once more, unseen, for <c>dotnet format</c>.</summary>
/// <remarks>
/// The compiler reports each use itself, by the Obsolete attribute of the forwarder. But <c>dotnet format</c> asks only
/// analyzers, and of the compiler's own diagnostics those that begin with CS. What is hidden is in no list of messages, and
/// what cannot be configured stays hidden where the project raises the severity of SEED4010.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FormerNameAnalyzer : DiagnosticAnalyzer
{
    private const string Forwarder = "TypedSeeds.Tables.RenamedToAttribute";

    private static readonly DiagnosticDescriptor Hidden = HiddenFormOf(Descriptors.Of(Rules.Renamed));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Hidden);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Forwarder) is not null)
            {
                start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.IdentifierName);
            }
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is (IPropertySymbol or IFieldSymbol or INamedTypeSymbol) and var symbol
            && Generated.NewNameOf(symbol) is { } newName)
        {
            context.ReportDiagnostic(Diagnostic.Create(Hidden, name.GetLocation(), symbol.Name, newName));
        }
    }

    private static DiagnosticDescriptor HiddenFormOf(DiagnosticDescriptor shown) => new(
        shown.Id,
        shown.Title,
        shown.MessageFormat,
        shown.Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: shown.HelpLinkUri,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
