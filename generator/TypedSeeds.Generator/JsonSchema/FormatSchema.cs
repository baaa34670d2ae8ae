using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>Kinds and entries in, JSON Schema of the annotation files out.</summary>
/// <remarks>
/// Draft 7, with extensions that editors read: <c>errorMessage</c>, <c>enumDescriptions</c>, <c>defaultSnippets</c> and
/// <c>doNotSuggest</c>. It is never stricter than the checks, and finds less than they do. A test compares both on
/// annotations made from the same table.
/// </remarks>
internal static class FormatSchema
{
    /// <summary>The schema of the format alone.</summary>
    public static string Bare => Write(KindSchema.BuiltIn, []);

    /// <summary>Writes a schema.</summary>
    /// <param name="schema">The kinds.</param>
    /// <param name="entries">The entries that references can name, in any order.</param>
    public static string Write(KindSchema schema, IReadOnlyCollection<LiveEntry> entries)
    {
        var document = schema[KindTable.Document];
        var sections = Sections(schema);
        return JsonWriter.Write(new JsonObject { { "$schema", "http://json-schema.org/draft-07/schema#" }, { "title", "TypedSeeds" } }
            .With("description", "An annotation file: what a document says, or what all documents of a corpus share.")
            .With("type", "object")
            .With("properties", sections)
            .With("patternProperties", JsonType.InParts(sections))
            .With("required", new[] { KindTable.VersionKey })
            .With("allOf", schema.Kinds.Select(JsonKind.RequiredWithoutDefaults).OfType<JsonObject>().ToArray())
            .With("additionalProperties", schema.IsComplete ? JsonLiteral.False : null)
            .With("defaultSnippets", new[] { Snippets.Annotation(document) })
            .With("definitions", Parts(schema, entries)));
    }

    private static JsonObject Sections(KindSchema schema)
    {
        var sections = new JsonObject { { KindTable.VersionKey, Version() } };
        foreach (var kind in schema.Kinds)
        {
            sections.Add(kind.Section, JsonKind.Section(kind));
        }

        sections.Add(KindTable.UsesSection, JsonUses.Section());
        sections.Add(KindTable.KindsSection, JsonDeclarations.Section());
        sections.Add(KindTable.RulesSection, JsonRules.Section(schema));
        sections.Add(KindTable.DefaultsSection, Defaults(schema));
        sections.Add(KindTable.WaiversSection, JsonWaivers.Section(schema));
        AddRejected(sections, schema);

        return sections;
    }

    private static JsonObject Defaults(KindSchema schema)
    {
        var shape = new JsonKind(schema.IsComplete);
        var sections = new JsonObject();
        foreach (var kind in schema.Kinds.Where(FileDefaults.TakesDefaults))
        {
            sections.Add(kind.Section, shape.Defaults(kind));
        }

        AddRejected(sections, schema);

        return JsonType.Record(sections, [], isOpen: !schema.IsComplete).With("description", FormatKeys.DescriptionOf(KindTable.DefaultsSection));
    }

    // What is wrong with such a section is told at its declaration.
    private static void AddRejected(JsonObject sections, KindSchema schema)
    {
        foreach (var section in schema.RejectedSections.Where(section => !schema.HasSection(section)).Distinct())
        {
            sections.Add(section, JsonLiteral.True);
        }
    }

    private static JsonObject Version() => new()
    {
        { "description", FormatKeys.DescriptionOf(KindTable.VersionKey) },
        { "enum", new object[] { new JsonLiteral(KindTable.Version), KindTable.Version } },
        { "default", new JsonLiteral(KindTable.Version) },
        { "errorMessage", $"Write {KindTable.VersionKey}: {KindTable.Version}" },
    };

    private static JsonObject Parts(KindSchema schema, IReadOnlyCollection<LiveEntry> entries)
    {
        var shape = new JsonKind(schema.IsComplete);
        var parts = new JsonObject
        {
            { Definitions.Date, JsonType.Scalar("a date after EDTF, for example 2024-11-01", TextPatterns.Date, "string", "integer") },
            { Definitions.Duration, JsonType.Scalar("a duration after ISO 8601, for example P2Y", TextPatterns.Duration, "string") },
            { Definitions.Language, JsonType.Scalar("a language tag after BCP 47, for example en", TextPatterns.Language, "string") },
            { Definitions.QuotePiece, JsonQuote.Piece() },
            { Definitions.Quote, JsonQuote.Quote() },
            { Definitions.Codes, JsonCodes.Of(mayBeEmpty: true) },
            { Definitions.Office, JsonParts.Office() },
            { Definitions.Source, JsonParts.Source() },
            { Definitions.KindDeclaration, JsonDeclarations.OwnKind() },
            { Definitions.FieldDeclaration, JsonDeclarations.OwnField(schema) },
            { Definitions.AnyId, JsonType.AnyOf(schema.Kinds.Select(kind => JsonType.Of(Definitions.IdOf(kind.Name))).ToArray()) },
        };
        foreach (var kind in schema.Kinds)
        {
            parts.Add(Definitions.IdOf(kind.Name), JsonReference.Of(kind, entries, schema.Used));
            parts.Add(Definitions.EntryOf(kind.Name), shape.Entry(kind));
        }

        foreach (var kind in schema.Kinds.SelectMany(static kind => kind.Fields).Where(static field => field.IsOfPackages).SelectMany(static field => field.Targets).Distinct())
        {
            parts.Add(Definitions.UsedIdOf(kind), JsonReference.OfPackages(schema[kind], schema.Used));
        }

        foreach (var kind in schema.UsedKinds)
        {
            parts.Add(Definitions.IdOf(kind.Name), JsonReference.OfUsed(kind, schema.Used));
        }

        return parts;
    }
}
