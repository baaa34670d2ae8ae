namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>The one table of what imports leave out. Each is told with its place when it happens.</summary>
internal static class ImportLosses
{
    private const string EachFormat = "all";
    private const string Json = "jsonl, web-annotation";
    private const string Brat = "brat";

    public static readonly ImportLossKind File = new(EachFormat, "files of a folder with another ending, and folders in it");
    public static readonly ImportLossKind Text = new(EachFormat, "the text of a document that the folder has with other words");
    public static readonly ImportLossKind Document = new(EachFormat, "a document of which nothing is said");
    public static readonly ImportLossKind Value = new(EachFormat, "values that the mapping gives no field");
    public static readonly ImportLossKind Words = new(EachFormat, "the words of an item whose kind holds no quote, unless the mapping gives them a field");
    public static readonly ImportLossKind OtherValue = new(EachFormat, "values of a further item of one entry that differ from those of the first");
    public static readonly ImportLossKind Member = new(Json, "members of objects that no entry and no item has, and items of lists that may hold one");
    public static readonly ImportLossKind Body = new("web-annotation", "a body without a value");
    public static readonly ImportLossKind Equivalence = new(Brat, "equivalences (`*`)");
    public static readonly ImportLossKind Rest = new(Brat, "words of a line after what its type takes, such as the name after a normalization");
    public static readonly ImportLossKind Owner = new(Brat, "lines that say something of an attribute, a relation, a normalization, a note, or the trigger of an event");
    public static readonly ImportLossKind Changed = new(Brat, "lines of an entry of `export` that its note does not say");

    /// <summary>The rows, in the order of the page.</summary>
    public static IReadOnlyList<ImportLossKind> All { get; } = [File, Text, Document, Value, Words, OtherValue, Member, Body, Equivalence, Rest, Owner, Changed];
}
