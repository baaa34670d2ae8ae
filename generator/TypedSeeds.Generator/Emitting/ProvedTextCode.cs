using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Emitting;

/// <summary>
/// A document under the hash of its text, as C#. A corpus that annotates it proves its quotes against the text that is beside the assembly,
/// and names this member of the assembly: so an assembly with another text does not compile, and one that is swapped later is no match either.
/// </summary>
internal static class ProvedTextCode
{
    /// <summary>Writes what the members have in common; nothing where no other corpus can see them.</summary>
    public static void WriteClass(CodeWriter code, EmitOptions options)
    {
        if (IsSeen(options))
        {
            code.Block($$"""
                {{CodeNames.NeverBrowsable}}
                {{CodeNames.GeneratedCode}}
                public static partial class {{ProvedText.ClassName}}
                {
                }
                """);
        }
    }

    /// <summary>Writes the member of a file's document; nothing where it has no text of its own.</summary>
    public static void Write(CodeWriter code, FileModel file, EmitOptions options)
    {
        if (file.Document is { IsCarried: false } document && IsSeen(options))
        {
            var name = Ids.ToMemberName(file.Name);
            code.Line().Block($$"""
                public static partial class {{ProvedText.ClassName}}
                {
                    public static {{CodeNames.Runtime}}.SourceDocument {{ProvedText.MemberOf(file.Name, DocumentHash.Of(document.Text))}} => {{CodeNames.Corpus}}.Documents.{{name}};
                }
                """);
        }
    }

    /// <summary>The member of the package that carries a document, from any namespace.</summary>
    public static string MemberOf(EntryKey key, DocumentText document, EmitContext context) =>
        $"{context.NamespaceOf(key)}.{ProvedText.ClassName}.{ProvedText.MemberOf(key.Id, DocumentHash.Of(document.Text))}";

    private static bool IsSeen(EmitOptions options) => options.Accessibility == "public";
}
