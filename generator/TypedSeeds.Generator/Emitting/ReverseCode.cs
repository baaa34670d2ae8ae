using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The properties that lead back to the entries that refer to an entry, as C#.</summary>
internal static class ReverseCode
{
    /// <summary>The properties of a record of the corpus.</summary>
    public static void WriteOwn(CodeWriter code, EmitContext context, Kind target)
    {
        foreach (var (kind, field) in ReferringField.To(context.Schema, target))
        {
            code.Line($"/// <summary>{ReferringField.Summary(kind, field)}</summary>");
            code.Line($"public Generic_.IReadOnlyList<{context.RecordOf(kind)}> {field.Reverse} => {context.IndexOf(kind, field.LookupMethod)}[this];").Line();
        }
    }

    /// <summary>The properties of a record of the runtime.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<Reverse> reverses)
    {
        foreach (var reverse in reverses)
        {
            var modifier = Reverse.OfEntry.Contains(reverse) ? "virtual " : reverse.Overrides ? "override " : string.Empty;
            code.Line($"/// <summary>{reverse.Summary}</summary>");
            code.Line($"public {modifier}Generic_.IReadOnlyList<TypedSeeds_.{reverse.Kind.RecordName}> {reverse.Name} => Referring_<TypedSeeds_.{reverse.Kind.RecordName}>({Literals.Quote(reverse.Index)});").Line();
        }
    }
}
