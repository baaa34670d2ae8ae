using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The method of a record that writes its fields as JSON, and the attribute that makes System.Text.Json use it.</summary>
internal static class FieldWriterCode
{
    /// <summary>The attribute of a record. A derived record does not inherit it.</summary>
    public static string Attribute(string record) =>
        $"[global::System.Text.Json.Serialization.JsonConverter(typeof(TypedSeeds_.Json.EntryJsonConverter<{record}>))]";

    /// <summary>Writes the method that a record overrides.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="fields">The fields of the record itself.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="hasSubtypes">Whether the record is the one that the kind's records are derived from.</param>
    public static void WriteOverride(CodeWriter code, IEnumerable<FieldCode> fields, Kind kind, bool hasSubtypes)
    {
        code.Line("/// <inheritdoc/>");
        code.Line(CodeNames.NeverBrowsable);
        code.Open("protected override void WriteFields(TypedSeeds_.Json.FieldWriter json)");
        code.Line("base.WriteFields(json);");
        if (hasSubtypes)
        {
            WriteSubtype(code, kind);
        }

        Write(code, fields.Where(field => field.Field.Key != kind.SubtypeField));
        code.Close().Line();
    }

    /// <summary>Writes the method for the fields of every kind.</summary>
    public static void WriteCommon(CodeWriter code, IEnumerable<FieldCode> fields)
    {
        code.Open("private void WriteCommonFields(TypedSeeds_.Json.FieldWriter json)");
        Write(code, fields);
        code.Close().Line();
    }

    private static void Write(CodeWriter code, IEnumerable<FieldCode> fields)
    {
        foreach (var field in fields)
        {
            code.Line($"json.{field.WriteJson()};");
        }
    }

    // A record made by hand has no row that would say it.
    private static void WriteSubtype(CodeWriter code, Kind kind)
    {
        var field = kind.Fields.First(field => field.Key == kind.SubtypeField);
        code.Open($"json.Always.Choice({Literals.Quote(FieldCode.JsonNameOf(RecordNames.SubtypeMember(kind)))}, this switch");
        var number = 0;
        foreach (var subtype in field.ChoiceIds)
        {
            code.Line($"TypedSeeds_.{Ids.ToMemberName(subtype)} => {number++},");
        }

        code.Line("_ => -1,");
        code.Close($", TypedSeeds_.Vocabulary.{field.ChoicesConstant});");
    }
}
