using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Analyzers;

/// <summary>Checks the ids that a program looks up against the existing entries.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FindAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor NoSuchId = Descriptors.Of(Rules.NoSuchId);
    private static readonly DiagnosticDescriptor CanBeMember = Descriptors.Of(Rules.FindCanBeMember);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NoSuchId, CanBeMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // Symbols live as long as their compilation, so the cache is made once for each.
            var classes = new ConcurrentDictionary<INamedTypeSymbol, EntryClass?>(SymbolEqualityComparer.Default);
            start.RegisterOperationAction(operation => Analyze(operation, classes), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, ConcurrentDictionary<INamedTypeSymbol, EntryClass?> classes)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (Generated.IsFind(invocation.TargetMethod)
            && invocation.Arguments[0].Value is { ConstantValue: { HasValue: true, Value: string id } } argument
            && classes.GetOrAdd(invocation.TargetMethod.ContainingType, EntryClassReader.Read) is { } entries)
        {
            Report(context, invocation, argument, id, entries);
        }
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation invocation, IOperation argument, string id, EntryClass entries)
    {
        // The look-up composes what it is given, too.
        id = Nfc.Of(id);
        if (!entries.Members.TryGetValue(id, out var member))
        {
            var closest = entries.ClosestTo(id) ?? entries.OnlyOneWith(id);
            var hint = closest is null ? Containing.Hint(id, entries.Members.Keys) : Closest.Hint(id, closest);
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FixProperties.ClosestId, closest);
            context.ReportDiagnostic(Diagnostic.Create(NoSuchId, argument.Syntax.GetLocation(), properties, NameAt(invocation, entries), Invisible.Show(id), hint));
        }
        else if (SaysNoMore(argument))
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Member, member);
            context.ReportDiagnostic(Diagnostic.Create(CanBeMember, invocation.Syntax.GetLocation(), properties, $"{entries.Name}.{member}"));
        }
    }

    // Two packages may both have parties: the class is named as far as the code there has to name it.
    private static string NameAt(IInvocationOperation invocation, EntryClass entries) => invocation.SemanticModel is { } model
        ? invocation.TargetMethod.ContainingType.ToMinimalDisplayString(model, invocation.Syntax.SpanStart)
        : entries.Name;

    /// <summary>Whether an argument is a plain literal. A named constant has a reason and stays.</summary>
    private static bool SaysNoMore(IOperation argument) =>
        argument is ILiteralOperation || (argument is IFieldReferenceOperation { Field: var field } && Generated.IsIdConstant(field));
}
