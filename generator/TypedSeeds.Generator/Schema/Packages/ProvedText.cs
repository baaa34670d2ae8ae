namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>The member of a package's assembly that has the hash of a document's text in its name.</summary>
/// <remarks>The text itself is beside the assembly. Anybody can change it and its hash in the index; this name is in the assembly.</remarks>
internal static class ProvedText
{
    /// <summary>The class that has these members.</summary>
    public const string ClassName = "TextsBySha256_";

    /// <summary>The name of the member.</summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="hash">The hash of its text.</param>
    public static string MemberOf(string document, string hash) => $"{Ids.ToMemberName(document)}_{hash}";
}
