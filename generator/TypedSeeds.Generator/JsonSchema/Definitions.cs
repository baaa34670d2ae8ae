namespace TypedSeeds.Generator.JsonSchema;

/// <summary>The names of the shared definitions. The suffixes keep names of kinds apart from all others.</summary>
internal static class Definitions
{
    public const string Date = "date-value";
    public const string Duration = "duration-value";
    public const string Language = "language-value";
    public const string QuotePiece = "quote-piece-value";
    public const string Quote = "quote-value";
    public const string Codes = "codes-value";
    public const string Office = "office-value";
    public const string Source = "source-value";
    public const string AnyId = "any-entry-value";
    public const string FieldDeclaration = "field-declaration";
    public const string KindDeclaration = "kind-declaration";

    /// <summary>The id of an entry of a kind.</summary>
    public static string IdOf(string kind) => kind + "-id";

    /// <summary>The id of an entry of a kind that another package has.</summary>
    public static string UsedIdOf(string kind) => kind + "-used-id";

    /// <summary>An entry of a kind.</summary>
    public static string EntryOf(string kind) => kind + "-entry";
}
