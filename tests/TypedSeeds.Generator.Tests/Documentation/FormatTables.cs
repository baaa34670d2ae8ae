using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>Writes the generator's table of kinds and fields as the tables of the page on the format.</summary>
internal static class FormatTables
{
    /// <summary>The options of a kind's declaration.</summary>
    public static string OfDeclarations { get; } = Table(KindTable.KindFields, "| option of a kind | holds | meaning |");

    /// <summary>The options of a field's declaration.</summary>
    public static string OfFields { get; } = Table(KindTable.FieldFields, "| option of a field | holds | meaning |");

    /// <summary>The fields that every entry may have.</summary>
    public static string OfEveryEntry { get; } = Table(KindTable.CommonFields, "| field of every entry | holds | meaning |");

    /// <summary>The fields of each built-in kind.</summary>
    public static IEnumerable<string> OfBuiltInKinds { get; } =
        KindTable.BuiltIn.Select(kind => Table(kind.Fields.Where(field => !field.IsComputed), $"| field of `{kind.Section}` | holds | meaning |"));

    /// <summary>The fields of an office and of a source.</summary>
    public static IEnumerable<string> OfParts { get; } =
        [Table(KindTable.OfficeFields, "| field of an office | holds | meaning |"), Table(KindTable.SourceFields, "| field of a source | holds | meaning |")];

    /// <summary>The rules that a corpus may set, and the options of each.</summary>
    public static IEnumerable<string> OfRules { get; } =
        [Rows("| rule | asks | diagnostic |", HouseRuleTable.All.Select(rule => $"| `{rule.Key}` | {rule.Description} | [{rule.Broken.Id}]({rule.Broken.Id}.md) |")),
        Rows("| option of a rule | of | holds | meaning |", HouseRuleTable.All.SelectMany(rule => rule.Options, (rule, option) => $"| `{option.Key}` | `{rule.Key}` | {Holds(option)} | {option.Description} |")
            .Append($"| `{HouseRuleTable.Level.Key}` | every rule | {Holds(HouseRuleTable.Level)} | {HouseRuleTable.Level.Description} |"))];

    private static string Rows(string head, IEnumerable<string> rows) =>
        string.Join('\n', rows.Prepend("| " + string.Join(" | ", head.Trim('|').Split('|').Select(_ => "---")) + " |").Prepend(head)) + "\n";

    private static string Table(IEnumerable<Field> fields, string head) =>
        string.Join('\n', fields.Select(Row).Prepend("| --- | --- | --- |").Prepend(head)) + "\n";

    private static string Row(Field field) => $"| `{field.Key}` | {Holds(field)} | {field.Description} |";

    private static string Holds(Field field) => TypeName(field) + (field.IsMany ? ", many" : string.Empty) + (field.IsRequired ? "; required" : string.Empty);

    private static string TypeName(Field field) => field.Type switch
    {
        FieldType.Reference => field.Targets.Count == 0 ? "any entry" : string.Join(" or ", field.Targets),
        FieldType.DocumentPath => "path",
        FieldType.Sha256 => "SHA-256",
        FieldType.Offices => "offices",
        FieldType.Sources => "sources by field",
        FieldType.Versions => "quotes by document",
        FieldType.Id => "id",
        FieldType.Values => "ids, or meanings by id",
        FieldType.Fields => "fields by key",
        FieldType.Choice => "one of " + string.Join(", ", field.ChoiceIds.Select(value => $"`{value}`")),
        _ => FieldTypeNames.NameOf(field.Type)!,
    };
}
