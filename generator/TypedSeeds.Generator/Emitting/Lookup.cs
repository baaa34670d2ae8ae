using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>A method that looks entries of a kind up without a walk over all, as C#.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="Alias">Another name of it; empty if there is none.</param>
/// <param name="KeyType">The type of the key, fully qualified.</param>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="Keys">The keys of an entry <c>e</c>, as an expression.</param>
/// <param name="Summary">What it returns, for people.</param>
internal sealed record Lookup(string Method, string Alias, string KeyType, string Parameter, string Keys, string Summary)
{
    /// <summary>A further parameter of a look-up that reaches on; empty if it does not.</summary>
    public string ReachParameter { get; init; } = string.Empty;

    /// <summary>The look-up by a field.</summary>
    /// <param name="kind">The kind that is looked up.</param>
    /// <param name="code">The field.</param>
    /// <param name="entry">An entry <c>e</c> as what has the field, as an expression.</param>
    public static Lookup By(Kind kind, FieldCode code, string entry)
    {
        var field = code.Field;
        var value = $"{entry}.{field.PropertyName}";
        const string Linq = "global::System.Linq.Enumerable";
        if (field.Type == FieldType.Versions)
        {
            return new Lookup(field.LookupMethod, string.Empty, "TypedSeeds_.SourceDocument", "document", $"{Linq}.Select({value}, static quote => quote.Document)", SummaryOf(kind, field));
        }

        if (field.Type == FieldType.Offices)
        {
            return new Lookup(field.LookupMethod, string.Empty, "TypedSeeds_.Party", "party", $"{Linq}.OfType<TypedSeeds_.Party>({Linq}.Select({value}, static office => office.Of))", SummaryOf(kind, field));
        }

        var keys = field.IsMany ? value : code.IsNullable ? $"{value} is {{ }} key ? [key] : []" : $"[{value}]";
        return new Lookup(field.LookupMethod, field.LookupAlias, code.Item, ParameterOf(field), keys, SummaryOf(kind, field))
        {
            ReachParameter = !field.Reaches ? string.Empty : field.Targets[0] == KindTable.Topic ? "bool withNarrower" : "TypedSeeds_.Reach reach",
        };
    }

    /// <summary>The look-up by the document that entries belong to.</summary>
    /// <param name="kind">The kind that is looked up.</param>
    /// <param name="hasReadings">Whether a document may be a reading of another package's, which leads to its entries too.</param>
    public static Lookup ByDocument(Kind kind, bool hasReadings) => new(
        Kind.DocumentLookup,
        string.Empty,
        "TypedSeeds_.SourceDocument",
        "document",
        hasReadings ? "e.Document.ReadingOf is { } read ? [e.Document, read] : [e.Document]" : "[e.Document]",
        Inclusion.Join($"The {Entries(kind)} of a document.", hasReadings ? Inclusion.OfRead : Inclusion.OfDocument));

    // The names that a corpus chooses may be keywords of C#; of the built-in ones, one is.
    private static string ParameterOf(Field field) => field switch
    {
        { Type: FieldType.Choice } => field.ChoicesConstant.Length > 0 ? Camel(Ids.ToMemberName(field.Key)) : "key",
        { NamesKind: true } => "entry",
        _ when field.Targets[0] == KindTable.Event => "@event",
        _ => KindTable.BuiltIn.Any(kind => kind.Name == field.Targets[0]) ? field.Targets[0] : "key",
    };

    private static string Camel(string name) => Casing.ToSmall(name[0]) + name.Substring(1);

    private static string SummaryOf(Kind kind, Field field) =>
        Inclusion.Join(field.LookupSummary.Length > 0 ? field.LookupSummary : SummaryOfKey(kind, field), Inclusion.Of(kind, field, field.Targets.Count == 1 ? field.Targets[0] : string.Empty));

    private static string SummaryOfKey(Kind kind, Field field)
    {
        var noun = field.Type == FieldType.Choice ? "value" : field.NamesKind ? "entry" : field.Targets[0].Replace('-', ' ');
        var relation = field.IsMany ? "include the given" : "is the given";
        return $"The {Entries(kind)} whose <c>{field.Key}</c> {relation} {noun}.";
    }

    // The section of documents has one entry, so its key is no plural.
    private static string Entries(Kind kind) => kind.Name == KindTable.Document ? "documents" : kind.Section.Replace('-', ' ');
}
