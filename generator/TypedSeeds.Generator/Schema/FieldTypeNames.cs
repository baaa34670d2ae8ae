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

    public static IEnumerable<string> Names => All.Select(type => type.Name);

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
