using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The types that the field of a corpus's own may have, by the name that an annotator writes. Any other name is that of a kind.</summary>
internal static class FieldTypeNames
{
    private static readonly (string Name, FieldType Type)[] All =
    [
        ("text", FieldType.Text),
        ("integer", FieldType.Integer),
        ("number", FieldType.Number),
        ("boolean", FieldType.Boolean),
        ("date", FieldType.Date),
        ("duration", FieldType.Duration),
        ("uri", FieldType.Uri),
        ("language", FieldType.Language),
        ("quote", FieldType.Quote),
        ("choice", FieldType.Choice),
        ("code", FieldType.Codes),
    ];

    // What other languages call them. A field of a kind is a reference to its entries.
    private static readonly (string Type, string Words)[] Elsewhere =
    [
        ("text", "string str varchar char markdown md email phone word words name title object any"),
        ("integer", "int int32 int64 int16 long short byte uint whole count year"),
        ("number", "num float double single decimal real numeric percent percentage money currency amount"),
        ("boolean", "bool bit flag logical yes-no yesno"),
        ("date", "datetime date-time timestamp time day month dateonly datetimeoffset instant partial-date edtf"),
        ("duration", "timespan time-span interval period timedelta calendar-duration frequency"),
        ("uri", "url link href iri website address web"),
        ("language", "lang locale culture tag"),
        ("quote", "citation quotation excerpt quotes"),
        ("choice", "enum enumeration option options oneof one-of select values category"),
        ("code", "codes coding"),
        (KindTable.Party, "person state organization organisation group people human country nation org company actor agent user ministry"),
        (KindTable.Topic, "subject theme tag keyword"),
        (KindTable.Document, "file doc source"),
        (KindTable.Statement, "claim utterance"),
    ];

    /// <summary>The type or kind that another language calls so, or null.</summary>
    public static string? CalledElsewhere(string word) =>
        Elsewhere.FirstOrDefault(type => type.Words.Split(' ').Contains(word.InSmallLetters())).Type;

    public static IEnumerable<string> Names => All.Select(type => type.Name);

    /// <summary>The name of a type; null where no annotator can write one.</summary>
    public static string? NameOf(FieldType type)
    {
        foreach (var (name, named) in All)
        {
            if (named == type)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The type of a name, or null.</summary>
    public static FieldType? Find(string name)
    {
        foreach (var type in All)
        {
            if (type.Name == name)
            {
                return type.Type;
            }
        }

        return null;
    }
}
