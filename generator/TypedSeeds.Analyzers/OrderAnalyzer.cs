using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Analyzers;

/// <summary>Finds the sort keys that compile, have no order, and so throw when LINQ compares two of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrderAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor NoOrder = Descriptors.Of(Rules.KeyWithoutOrder);

    // Which type parameter of each method is the key. Without a selector, the items are.
    private static readonly ImmutableDictionary<string, int> Sorting = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Order"] = 0,
        ["OrderDescending"] = 0,
        ["OrderBy"] = 1,
        ["OrderByDescending"] = 1,
        ["ThenBy"] = 1,
        ["ThenByDescending"] = 1,
        ["MinBy"] = 1,
        ["MaxBy"] = 1,
    }.ToImmutableDictionary();

    private static readonly ImmutableHashSet<string> Extremes = ImmutableHashSet.Create(StringComparer.Ordinal, "Min", "Max");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NoOrder);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (KeyOf(invocation.TargetMethod) is not { } key || IsOrdered(key))
        {
            return;
        }

        // The items of a source have no property that says whose they are; a selected key has.
        var selected = invocation.Arguments.Skip(1).Select(static argument => LinqCall.PropertyOf(LinqCall.SelectedBy(argument.Value))).FirstOrDefault(static property => property is not null);
        if (RuntimeTypes.IsOfRuntime(key) || (selected is not null && RuntimeTypes.IsOfEntries(selected.Property.ContainingType) && (RuntimeTypes.IsList(key) || IsUri(key))))
        {
            var syntax = selected?.Syntax ?? invocation.Arguments.Last().Syntax;
            var name = selected?.Property.Name ?? key.Name;
            context.ReportDiagnostic(Diagnostic.Create(NoOrder, syntax.GetLocation(), name, invocation.TargetMethod.Name, Advice(key)));
        }
    }

    /// <summary>The type by which a method of LINQ sorts; null where it is no such method, or is given a comparer.</summary>
    private static ITypeSymbol? KeyOf(IMethodSymbol method)
    {
        if (!LinqCall.IsOfLinq(method) || LinqCall.HasComparer(method, "IComparer"))
        {
            return null;
        }

        var types = method.TypeArguments;
        return Sorting.TryGetValue(method.Name, out var number) ? types.ElementAtOrDefault(number)
            : Extremes.Contains(method.Name) ? types.LastOrDefault()
            : null;
    }

    private static bool IsOrdered(ITypeSymbol key) => key is not INamedTypeSymbol || key.AllInterfaces.Any(static face => face.Name == "IComparable");

    private static bool IsUri(ITypeSymbol key) => key is { Name: "Uri", ContainingNamespace.Name: "System" };

    private static string Advice(ITypeSymbol key) => key switch
    {
        _ when RuntimeTypes.IsList(key) => "sort by one of its items, such as FirstOrDefault(), or by its Count",
        _ when IsUri(key) => "sort by its OriginalString",
        { Name: "CodeSet" } => "sort by one code, such as [CodeScheme.Wikidata]",
        _ => "sort by one of its properties",
    };
}
