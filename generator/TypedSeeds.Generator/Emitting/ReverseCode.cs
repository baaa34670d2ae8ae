using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>What leads back to the entries that refer to an entry, as C#.</summary>
internal static class ReverseCode
{
    /// <summary>The class with what leads back from the records of the runtime.</summary>
    private const string ExtensionsClass = "References_";

    /// <summary>The properties of a record of the corpus.</summary>
    public static void WriteOwn(CodeWriter code, EmitContext context, Kind target)
    {
        foreach (var (kind, field) in ReferringTo(context, target))
        {
            code.Line($"/// <summary>{Summary(kind, field)}</summary>");
            code.Line($"public Generic_.IReadOnlyList<{context.RecordOf(kind)}> {field.Reverse} => {context.IndexOf(kind, field)}[this];").Line();
        }
    }

    /// <summary>The extension methods of the runtime's records, which the fields of the corpus refer to.</summary>
    public static void WriteExtensions(CodeWriter code, EmitContext context)
    {
        var targets = context.Schema.Kinds.Where(target => !target.IsOwn && ReferringTo(context, target).Any()).ToArray();
        if (targets.Length == 0)
        {
            return;
        }

        code.Line("/// <summary>What leads back from the records of TypedSeeds to entries of this corpus.</summary>");
        code.Line(CodeNames.NeverBrowsable).Line(CodeNames.GeneratedCode);
        code.Open($"{context.Options.Accessibility} static class {ExtensionsClass}");
        foreach (var target in targets)
        {
            foreach (var (kind, field) in ReferringTo(context, target))
            {
                code.Line($"/// <summary>{Summary(kind, field)}</summary>");
                code.Line($"public static Generic_.IReadOnlyList<{context.RecordOf(kind)}> {field.Reverse}(this {context.RecordOf(target)} entry) => {context.IndexOf(kind, field)}[entry];").Line();
            }
        }

        code.Close().Line();
    }

    private static IEnumerable<ReferringField> ReferringTo(EmitContext context, Kind target) =>
        from kind in context.Schema.Kinds
        from field in kind.OwnFields
        where field.Reverse.Length > 0 && field.Targets[0] == target.Name
        select new ReferringField(kind, field);

    private static string Summary(Kind kind, Field field) =>
        Inclusion.Join($"The {kind.Section.Replace('-', ' ')} whose <c>{field.Key}</c> {(field.IsMany ? "include" : "is")} it.", Inclusion.Of(kind, field, field.Targets[0]), Inclusion.OfOwnReverse);

    /// <summary>The properties of a record of the runtime.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<Reverse> reverses)
    {
        foreach (var reverse in reverses)
        {
            var isOfEntry = Reverse.OfEntry.Any(known => known.Name == reverse.Name);
            var modifier = Reverse.OfEntry.Contains(reverse) ? "virtual " : isOfEntry ? "override " : string.Empty;
            code.Line($"/// <summary>{reverse.Summary}</summary>");
            code.Line($"public {modifier}Generic_.IReadOnlyList<TypedSeeds_.{reverse.Kind.RecordName}> {reverse.Name} => Referring_<TypedSeeds_.{reverse.Kind.RecordName}>({Literals.Quote(reverse.Index)});").Line();
        }
    }

    /// <summary>A field that refers, and the kind that has it.</summary>
    private sealed record ReferringField(Kind Kind, Field Field);
}
