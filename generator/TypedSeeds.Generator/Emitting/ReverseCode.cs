using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The properties of a record that lead back to what refers to it, as C#.</summary>
internal static class ReverseCode
{
    public static void Write(CodeWriter code, IReadOnlyList<Reverse> reverses)
    {
        foreach (var reverse in reverses)
        {
            var isOfEntry = Reverse.OfEntry.Any(known => known.Name == reverse.Name);
            var modifier = Reverse.OfEntry.Contains(reverse) ? "virtual " : isOfEntry ? "override " : string.Empty;
            code.Line($"/// <summary>{reverse.Summary} Empty for an entry made by hand.</summary>");
            code.Line($"public {modifier}Generic_.IReadOnlyList<TypedSeeds_.{reverse.Kind.RecordName}> {reverse.Name} => Referring_<TypedSeeds_.{reverse.Kind.RecordName}>({Literals.Quote(reverse.Index)});").Line();
        }
    }
}
