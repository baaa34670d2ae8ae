using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>
/// The entries of other packages that a file refers to, as C#: a method that names the member of each. So the compiler
/// proves that each is there, and none is made before it is asked for.
/// </summary>
internal static class UsedEntriesCode
{
    /// <summary>The entries of other packages that some entries refer to, each once, in the order of their names.</summary>
    public static IReadOnlyList<EntryKey> KeysIn(IEnumerable<AnchoredEntry> entries) =>
        [.. entries.SelectMany(static entry => entry.References()).Where(static key => key.IsUsed).Distinct().OrderBy(Name, StringComparer.Ordinal)];

    /// <summary>Writes the method; nothing where no entry of another package is referred to.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<EntryKey> keys, EmitContext context)
    {
        if (keys.Count == 0)
        {
            return;
        }

        code.Line();
        code.Line("// The entries of other packages that the rows refer to.");
        code.Open($"private static TypedSeeds_.Entry? {CodeNames.Used}(string reference) => reference switch");
        foreach (var key in keys)
        {
            code.Line($"{Literals.Quote(Name(key))} => {context.MemberOf(key)},");
        }

        code.Line("_ => null,");
        code.Close(";");
    }

    // As the runtime asks for it: the kind, and the reference as the row has it.
    private static string Name(EntryKey key) => key.Kind + RowText.Kind + key.FullId;
}
