using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Analyzers;

/// <summary>Checks the fields whose sources a program asks for against those that the entry can have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SourceAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor NoSuchField = Descriptors.Of(Rules.NoSuchField);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NoSuchField);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var records = new EntryRecords(start.Compilation);
            start.RegisterOperationAction(operation => Analyze(operation, records), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, EntryRecords records)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (EntryRecords.IsSourceOf(invocation.TargetMethod)
            && invocation.Arguments[0].Value is { ConstantValue: { HasValue: true, Value: string name } } argument
            && invocation.Instance?.Type is { } type
            && !records.HasField(type, name))
        {
            var hint = Closest.Hint(name, EntryRecords.Fields(type).Distinct());
            context.ReportDiagnostic(Diagnostic.Create(NoSuchField, argument.Syntax.GetLocation(), type.Name, Invisible.Show(name), hint));
        }
    }
}
