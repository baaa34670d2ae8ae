using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>An annotation file.</summary>
internal sealed record FileShape(KindSchema Schema) : Shape
{
    private static readonly Field Version = new(KindTable.VersionKey, FieldType.Choice, FormatKeys.DescriptionOf(KindTable.VersionKey)) { IsRequired = true, Choices = KindTable.Version };

    public override KeyMeaning Meaning => KeyMeaning.Section;

    public override IEnumerable<ShapeKey> Keys => Schema.Kinds
        .Select(static kind => new ShapeKey(kind.Section, kind.Name == KindTable.Document ? FormatKeys.DescriptionOf(kind.Name) : kind.Description) { HoldsMapping = true })
        .Concat(KindTable.KeysOfFormat.Where(static key => key != KindTable.VersionKey).Select(static key => new ShapeKey(key, FormatKeys.DescriptionOf(key)) { HoldsMapping = true }))
        .Prepend(ShapeKey.Of(Version));

    public override Shape? Under(string key) => key switch
    {
        KindTable.VersionKey => new ValueShape(Schema, Version, null),
        KindTable.UsesSection => new UsesShape(Schema),
        KindTable.KindsSection => new DeclarationsShape(Schema),
        KindTable.RulesSection => new RulesShape(Schema),
        KindTable.DefaultsSection => new DefaultsShape(Schema),
        KindTable.WaiversSection => new WaiversShape(Schema),
        _ => Schema.WithSection(key) is not { } kind ? null
            : kind.Name == KindTable.Document ? RecordShape.Entry(Schema, kind)
            : new EntriesShape(Schema, kind),
    };
}

/// <summary>The section of a kind: a mapping from id to entry.</summary>
internal sealed record EntriesShape(KindSchema Schema, Kind Entries) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.NewEntry;

    public override Kind? Kind => Entries;

    public override Shape? Under(string key) => RecordShape.Entry(Schema, Entries);
}

/// <summary>A mapping with known keys: an entry, or a part of one.</summary>
internal sealed record RecordShape(KindSchema Schema, IReadOnlyList<Field> Fields, Kind? Of) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Field;

    public override IEnumerable<ShapeKey> Keys => Fields.Select(ShapeKey.Of);

    public override Kind? Kind => Of;

    public override Shape? Under(string key) => Fields.FirstOrDefault(field => field.Key == key) is not { } field ? null
        : field.Type == FieldType.Versions ? new VersionsShape(Schema)
        : new ValueShape(Schema, field, Of);

    /// <summary>The fields of an entry. That of a document has its id among them.</summary>
    public static RecordShape Entry(KindSchema schema, Kind kind) => new(
        schema,
        [.. kind.Name == KindTable.Document ? [FormatKeys.DocumentId] : Array.Empty<Field>(), .. kind.AllFields.Where(static field => !field.IsComputed)],
        kind);
}

/// <summary>The value of a field, or one of a list of them.</summary>
internal sealed record ValueShape(KindSchema Schema, Field Value, Kind? Of) : Shape
{
    private static readonly Field Meanings = new("meaning", FieldType.Text, "What the value means.");

    public override KeyMeaning Meaning => Value.Type switch
    {
        FieldType.Quote or FieldType.Offices or FieldType.Sources => KeyMeaning.Field,
        FieldType.Fields or FieldType.Values => KeyMeaning.Declaration,
        FieldType.Codes => KeyMeaning.Scheme,
        _ => KeyMeaning.Unknown,
    };

    public override Field? Field => Value.Type is FieldType.Offices or FieldType.Sources or FieldType.Fields or FieldType.Codes ? null : Value;

    public override Kind? Kind => Of;

    public override IEnumerable<ShapeKey> Keys => Value.Type switch
    {
        FieldType.Quote => KindTable.QuoteFields.Select(ShapeKey.Of),
        FieldType.Offices => KindTable.OfficeFields.Select(ShapeKey.Of),
        FieldType.Sources when Of is not null => RecordShape.Entry(Schema, Of).Fields.Where(static field => field.Type is not (FieldType.Sources or FieldType.Id)).Select(static field => new ShapeKey(field.Key, field.Description) { HoldsMapping = true }),
        FieldType.Codes => CodeSchemes.Known.Select(static scheme => new ShapeKey(scheme.Name, scheme.Description)),
        _ => [],
    };

    public override Shape? Under(string key) => Value.Type switch
    {
        FieldType.Quote => new RecordShape(Schema, KindTable.QuoteFields, Of).Under(key),
        FieldType.Offices => new RecordShape(Schema, KindTable.OfficeFields, Of).Under(key),
        FieldType.Sources => new RecordShape(Schema, KindTable.SourceFields, Of),
        FieldType.Fields => new RecordShape(Schema, KindTable.FieldFields, null),
        FieldType.Values => new ValueShape(Schema, Meanings, null),
        FieldType.Codes => new ValueShape(Schema, new Field(key, FieldType.Text, CodeSchemes.Known.FirstOrDefault(scheme => scheme.Name == key)?.Form ?? string.Empty), Of),
        _ => null,
    };
}

/// <summary>The versions of a statement, by the ids of documents.</summary>
internal sealed record VersionsShape(KindSchema Schema) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Entry;

    public override Kind? Kind => Schema[KindTable.Document];

    public override Shape? Under(string key) => new ValueShape(Schema, KindTable.VersionQuote, Schema[KindTable.Statement]);
}

/// <summary>The section that names the packages which the corpus uses: by alias the id of a package, or its id and version.</summary>
internal sealed record UsesShape(KindSchema Schema) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Declaration;

    public override Shape? Under(string key) => new UseShape(Schema);
}

/// <summary>A package that the corpus uses.</summary>
internal sealed record UseShape(KindSchema Schema) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Field;

    public override Field? Field => FormatKeys.UseFields[0];

    public override IEnumerable<ShapeKey> Keys => FormatKeys.UseFields.Select(ShapeKey.Of);

    public override Shape? Under(string key) => new RecordShape(Schema, FormatKeys.UseFields, null).Under(key);
}

/// <summary>The section that declares kinds.</summary>
internal sealed record DeclarationsShape(KindSchema Schema) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Declaration;

    public override IEnumerable<ShapeKey> Keys => KindTable.BuiltIn.Select(static kind => new ShapeKey(kind.Name, kind.Description) { HoldsMapping = true });

    // A corpus can only add fields to a built-in kind.
    public override Shape? Under(string key) => new RecordShape(
        Schema,
        [.. KindTable.KindFields.Where(field => field.Type == FieldType.Fields || KindTable.BuiltIn.All(kind => kind.Name != key))],
        null);
}

/// <summary>The section of the rules that the corpus sets.</summary>
internal sealed record RulesShape(KindSchema Schema) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Field;

    public override IEnumerable<ShapeKey> Keys => HouseRuleTable.All.Select(static rule => new ShapeKey(rule.Key, rule.Description) { HoldsMapping = true });

    public override Shape? Under(string key) => HouseRuleTable.Find(key) is { } rule ? new RecordShape(Schema, rule.AllOptions, null) : null;
}

/// <summary>The section of values for all entries of a file.</summary>
internal sealed record DefaultsShape(KindSchema Schema) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Section;

    public override IEnumerable<ShapeKey> Keys => Schema.Kinds.Where(FileDefaults.TakesDefaults).Select(static kind => new ShapeKey(kind.Section, kind.Description) { HoldsMapping = true });

    public override Shape? Under(string key) => Schema.WithSection(key) is { } kind && FileDefaults.TakesDefaults(kind)
        ? new RecordShape(Schema, [.. kind.AllFields.Where(static field => field.TakesDefault).Select(static field => field with { IsRequired = false })], kind)
        : null;
}

/// <summary>The section of waivers: by kind, then by entry, a reason or one for each rule.</summary>
internal sealed record WaiversShape(KindSchema Schema) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Declaration;

    public override IEnumerable<ShapeKey> Keys => Schema.Kinds.Select(static kind => new ShapeKey(kind.Name, kind.Description) { HoldsMapping = true });

    public override Shape? Under(string key) => new WaivedEntriesShape(Schema, Schema.WithName(key));
}

/// <summary>The waivers of a kind, by the ids of entries.</summary>
internal sealed record WaivedEntriesShape(KindSchema Schema, Kind? Waived) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Entry;

    public override Kind? Kind => Waived;

    public override Shape? Under(string key) => new WaiverShape(Schema);
}

/// <summary>The waiver of one entry: a reason, or one for each rule.</summary>
internal sealed record WaiverShape(KindSchema Schema) : Shape
{
    public override KeyMeaning Meaning => KeyMeaning.Field;

    public override Field? Field => KindTable.WaiverReason;

    public override IEnumerable<ShapeKey> Keys => HouseRuleTable.All
        .Select(static rule => new ShapeKey(rule.Key, rule.Description))
        .Prepend(new(HouseRuleTable.Baseline, FormatKeys.DescriptionOf(KindTable.WaiversSection)));

    public override Shape? Under(string key) => new ValueShape(Schema, KindTable.WaiverReason, null);
}
