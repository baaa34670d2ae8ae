using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>
/// Methods on the records of the runtime, as C#: the runtime does not know the corpus, so none of its properties can give a record of it.
/// A method has the name of the property whose entries it gives, as <c>Count()</c> is beside <c>Count</c>: C# prefers the property unless it is called.
/// </summary>
/// <param name="context">How everything is emitted.</param>
/// <param name="code">Where to.</param>
internal sealed class ReferenceMethodsCode(EmitContext context, CodeWriter code)
{
    private const string ClassName = "References_";
    private const string AnyEntry = "TypedSeeds_.Entry";
    private const string DocumentProperty = "Document";

    /// <summary>The class with all of them, if there is one.</summary>
    public void Write()
    {
        var methods = Methods().ToArray();
        if (methods.Length == 0)
        {
            return;
        }

        code.Line("/// <summary>Leads from the records of TypedSeeds to the entries of this corpus.</summary>");
        code.Line(CodeNames.NeverBrowsable).Line(CodeNames.GeneratedCode);
        code.Open($"{context.Options.Accessibility} static class {ClassName}");
        foreach (var method in methods)
        {
            code.Line($"/// <summary>{method.Summary}</summary>");
            code.Line($"public static {method.Type} {method.Name}(this {method.Target} entry) => {method.Body};").Line();
        }

        code.Close().Line();
    }

    private IEnumerable<Method> Methods()
    {
        var builtIn = context.Schema.Kinds.Where(static kind => !kind.IsOwn && kind.Namespace.Length == 0).ToArray();
        return builtIn.SelectMany(OwnBack)
            .Concat(Back(Reverse.OfEntry, AnyEntry))
            .Concat(builtIn.SelectMany(target => Back(Reverse.Of(target.Name), RuntimeRecord(target))))
            .Concat(builtIn.SelectMany(Forth))
            .Concat(HasOwnRecord(context.Schema[KindTable.Document]) ? [ToDocument()] : []);
    }

    // Back by a field of the corpus, which has its own name for that.
    private IEnumerable<Method> OwnBack(Kind target) => ReferringField.To(context.Schema, target).Select(referring => new Method(
        referring.Field.Reverse,
        RuntimeRecord(target),
        ListOf(referring.Kind),
        $"{context.IndexOf(referring.Kind, referring.Field.LookupMethod)}.Referring(entry)",
        ReferringField.Summary(referring.Kind, referring.Field)));

    // Back by a field of the runtime, to records that have fields of the corpus.
    private IEnumerable<Method> Back(IEnumerable<Reverse> reverses, string target) =>
        from reverse in reverses
        let kind = context.Schema[reverse.Kind.Name]
        where HasOwnRecord(kind)
        let own = $"{context.IndexOf(kind, reverse.Lookup)}.Referring(entry)"
        select new Method(reverse.Name, target, ListOf(kind), target == AnyEntry ? Overridden(reverse) + own : own, Inclusion.Join(reverse.Meaning, Inclusion.OfOwnRecords));

    // An extension method is no virtual one: what a record gives by a property of its own is asked for first.
    private static string Overridden(Reverse reverse) => string.Concat(
        from kind in KindTable.BuiltIn
        where Reverse.Of(kind.Name).Any(other => other.Name == reverse.Name && other.Overrides)
        let record = RuntimeRecord(kind)
        select $"entry is {record} {kind.Name} ? {kind.Name}.{reverse.Name}() : ");

    // By a reference to one entry. A list of references is cast by LINQ, since a list of another type would be a new one each time.
    private IEnumerable<Method> Forth(Kind kind) =>
        from field in kind.Fields.Take(kind.Fields.Count - kind.OwnFieldCount)
        where field is { Type: FieldType.Reference, IsMany: false, Targets.Count: 1, IsOfPackages: false } && HasOwnRecord(context.Schema[field.Targets[0]])
        let record = context.RecordOf(context.Schema[field.Targets[0]])
        select new Method(field.PropertyName, RuntimeRecord(kind), record + "?", $"entry.{field.PropertyName} as {record}", Inclusion.Join(field.Description, Inclusion.OfOwnRecord));

    private Method ToDocument()
    {
        var record = context.RecordOf(context.Schema[KindTable.Document]);
        return new(DocumentProperty, "TypedSeeds_.DocumentEntry", record + "?", $"entry.{DocumentProperty} as {record}", Inclusion.Join("The document that it belongs to.", Inclusion.OfOwnRecord));
    }

    // Parties are records of several types, and a list of them holds what these share.
    private static bool HasOwnRecord(Kind kind) => kind.IsExtended && kind.SubtypeField.Length == 0;

    private static string RuntimeRecord(Kind kind) => $"{CodeNames.Runtime}.{kind.RecordName}";

    private string ListOf(Kind kind) => $"Generic_.IReadOnlyList<{context.RecordOf(kind)}>";

    /// <summary>An extension method.</summary>
    private sealed record Method(string Name, string Target, string Type, string Body, string Summary);
}
