using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Analyzers;

/// <summary>Finds the lists of entries that are compared by identity, where their items are meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ListIdentityAnalyzer : DiagnosticAnalyzer
{
    private const string KeyParameter = "TKey";
    private const string KeyAdvice = "use one of its items, such as FirstOrDefault(), or a text of all, such as string.Join(\", \", …)";
    private const string EqualityAdvice = "compare the items with SequenceEqual";

    private static readonly DiagnosticDescriptor ByIdentity = Descriptors.Of(Rules.ListByIdentity);

    private static readonly ImmutableHashSet<string> WithKeys = ImmutableHashSet.Create(
        StringComparer.Ordinal, "GroupBy", "CountBy", "AggregateBy", "DistinctBy", "UnionBy", "ExceptBy", "IntersectBy", "ToLookup", "ToDictionary", "Join", "GroupJoin", "LeftJoin", "RightJoin");

    private static readonly ImmutableHashSet<string> OfItems = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Distinct", "Union", "Except", "Intersect", "Contains", "SequenceEqual", "ToHashSet");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ByIdentity);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(AnalyzeOperator, OperationKind.Binary);
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
    }

    private static void AnalyzeOperator(OperationAnalysisContext context)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary is { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null })
        {
            ReportEquality(context, binary.LeftOperand, binary.RightOperand, binary.OperatorKind == BinaryOperatorKind.Equals ? "==" : "!=");
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (method.Name == nameof(Equals) && call.Arguments.Length == (method.IsStatic ? 2 : 1))
        {
            ReportEquality(context, call.Instance ?? call.Arguments[0].Value, call.Arguments.Last().Value, method.Name);
        }
        else if (LinqCall.IsOfLinq(method) && !LinqCall.HasComparer(method, "IEqualityComparer") && KeyOf(call) is { } key)
        {
            Report(context, key.Syntax, key.Name, method.Name, KeyAdvice);
        }
    }

    /// <summary>Reports a comparison with a list of an entry. Null, and what is cast to an object, may be compared with it.</summary>
    private static void ReportEquality(OperationAnalysisContext context, IOperation left, IOperation right, string comparison)
    {
        if (!MeansIdentity(left) && !MeansIdentity(right) && (ListOf(left) ?? ListOf(right)) is { } list)
        {
            Report(context, context.Operation.Syntax, list.Property.Name, comparison, EqualityAdvice);
        }
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode place, string list, string comparison, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(ByIdentity, place.GetLocation(), list, comparison, advice));

    /// <summary>The list that a method of LINQ takes as a key, or as the items that it compares.</summary>
    private static (SyntaxNode Syntax, string Name)? KeyOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var hasKeys = WithKeys.Contains(method.Name) && method.TypeParameters.Any(static parameter => parameter.Name == KeyParameter);
        if (!hasKeys && !OfItems.Contains(method.Name))
        {
            return null;
        }

        // Items have the name of the field that they were selected by, if the call before says it.
        var selectors = hasKeys ? call.Arguments.Where(IsKeySelector) : Before(call) is { TargetMethod.Name: "Select" } select ? select.Arguments.Skip(1) : [];
        var selected = selectors.Select(static argument => LinqCall.SelectedBy(argument.Value)).OfType<IOperation>().SelectMany(Parts).Select(ListOf).FirstOrDefault(static list => list is not null);
        if (selected is not null)
        {
            return (selected.Syntax, selected.Property.Name);
        }

        var key = hasKeys ? method.TypeArguments[KeyNumber(method)] : method.TypeArguments[0];
        return RuntimeTypes.IsList(key) && key is INamedTypeSymbol { TypeArguments: { Length: 1 } items } && RuntimeTypes.IsOfEntries(items[0])
            ? (call.Arguments.Last().Syntax, key.ToMinimalDisplayString(call.SemanticModel!, call.Syntax.SpanStart))
            : null;
    }

    // Selectors of elements and results are beside those of keys.
    private static bool IsKeySelector(IArgumentOperation argument) => argument.Parameter?.Name.EndsWith("keySelector", StringComparison.OrdinalIgnoreCase) == true;

    private static IInvocationOperation? Before(IInvocationOperation call) => LinqCall.Unconverted(call.Arguments[0].Value) as IInvocationOperation;

    private static int KeyNumber(IMethodSymbol method) => method.TypeParameters.TakeWhile(static parameter => parameter.Name != KeyParameter).Count();

    /// <summary>A key, or the members of one that is a tuple or an anonymous object, which are compared one by one.</summary>
    private static IEnumerable<IOperation> Parts(IOperation key) => LinqCall.Unconverted(key) switch
    {
        ITupleOperation tuple => tuple.Elements.SelectMany(Parts),
        IAnonymousObjectCreationOperation made => made.Initializers.OfType<ISimpleAssignmentOperation>().SelectMany(static member => Parts(member.Value)),
        _ => [key],
    };

    private static IPropertyReferenceOperation? ListOf(IOperation value) =>
        LinqCall.PropertyOf(value) is { } property && RuntimeTypes.IsList(property.Type) && RuntimeTypes.IsOfEntries(property.Property.ContainingType) ? property : null;

    /// <summary>Whether an operand says that identity is meant.</summary>
    private static bool MeansIdentity(IOperation value) => LinqCall.Unconverted(value)
        is { ConstantValue: { HasValue: true, Value: null } }
        or IConversionOperation { Type.SpecialType: SpecialType.System_Object };
}
