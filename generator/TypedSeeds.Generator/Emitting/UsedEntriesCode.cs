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
    /// <remarks>Most corpora use no package, and then no entry is asked.</remarks>
    public static IReadOnlyList<EntryKey> KeysIn(IEnumerable<AnchoredEntry> entries, EmitContext context) => context.Schema.Used.Packages.Count == 0
        ? []
        : [.. entries.SelectMany(static entry => entry.References()).Where(static key => key.IsUsed).Distinct().OrderBy(Name, StringComparer.Ordinal)];

    /// <summary>Writes the method; nothing where no entry of another package is referred to.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="keys">The entries.</param>
    /// <param name="document">The document whose text the file quotes: where another package carries it, the member is the one of that very text.</param>
    /// <param name="context">How it is emitted.</param>
    public static void Write(CodeWriter code, IReadOnlyList<EntryKey> keys, DocumentText? document, EmitContext context)
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
            code.Line($"{Literals.Quote(Name(key))} => {MemberOf(key, document, context)},");
        }

        code.Line("_ => null,");
        code.Close(";");
    }

    private static string MemberOf(EntryKey key, DocumentText? document, EmitContext context) =>
        document is { IsCarried: true } && key.Kind == KindTable.Document && key.FullId == document.Path ? ProvedTextCode.MemberOf(key, document, context) : context.MemberOf(key);

    // As the runtime asks for it: the kind, and the reference as the row has it.
    private static string Name(EntryKey key) => key.Kind + RowText.Kind + key.FullId;
}
