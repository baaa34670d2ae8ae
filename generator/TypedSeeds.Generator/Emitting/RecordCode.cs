using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>One record that a corpus declares or derives, as C#: made from a row as the built-in ones are, or by hand with an initializer.</summary>
/// <param name="context">How everything is emitted.</param>
/// <param name="kind">The kind.</param>
/// <param name="name">The record's name.</param>
/// <param name="bases">What it is derived from.</param>
/// <param name="summary">What an entry is, for people.</param>
internal sealed class RecordCode(EmitContext context, Kind kind, string name, string bases, string summary)
{
    /// <summary>The longest description that stands in documentation.</summary>
    public const int LongestSummary = 300;

    private readonly FieldCode[] _fields = [.. kind.OwnFields.Select(field => new FieldCode(context, field))];

    public void WriteTo(CodeWriter code)
    {
        code.Line($"/// <summary>{XmlText.Line(summary, LongestSummary)}</summary>");
        code.Lines(Obsoletion.OfDeprecated(name, kind.History.Deprecated));
        code.Line(CodeNames.GeneratedCode);
        code.Open($"{context.Options.Accessibility} sealed record {name} : {bases}");
        foreach (var field in _fields.Where(field => field.IsFollowed))
        {
            code.Line($"private {field.KeptType} {field.KeptName};").Line();
        }

        WriteConstructors(code);
        foreach (var field in _fields)
        {
            WriteProperty(code, field);
            WriteForwarders(code, field);
        }

        WriteEquality(code);
        code.Close();
    }

    private void WriteConstructors(CodeWriter code)
    {
        code.Line("/// <summary>Makes an entry by hand, as a test does.</summary>");
        code.Line($"public {name}() {{ }}").Line();
        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Open($"internal {name}(ref global::TypedSeeds.Tables.RowReader row) : base(ref row)");
        for (var i = 0; i < _fields.Length; i++)
        {
            var target = _fields[i].IsFollowed ? _fields[i].KeptName : _fields[i].Field.PropertyName;
            code.Line($"{target} = {_fields[i].Read(i)};");
        }

        code.Close().Line();
        if (kind.IsOwn)
        {
            code.Line("/// <inheritdoc/>");
            code.Line($"public override string Kind => {Literals.Quote(kind.Name)};").Line();
        }
    }

    private static void WriteProperty(CodeWriter code, FieldCode field)
    {
        var property = field.Field;
        var required = property.IsRequired ? "required " : string.Empty;
        code.Line($"/// <summary>{XmlText.Line(property.Description, LongestSummary)}</summary>");
        code.Lines(Obsoletion.OfDeprecated(property.PropertyName, property.History.Deprecated));
        if (!field.IsFollowed)
        {
            code.Line($"public {required}{field.Type} {property.PropertyName} {{ get; init; }}{field.Default}").Line();
            return;
        }

        code.Open($"public {required}{field.Type} {property.PropertyName}");
        code.Line($"get => {field.KeptName}.Value{(property.IsRequired ? "!" : string.Empty)};");
        code.Line($"init => {field.KeptName} = new(value);");
        code.Close().Line();
    }

    private static void WriteForwarders(CodeWriter code, FieldCode field)
    {
        foreach (var former in field.Field.History.Formerly)
        {
            var formerName = Binding.Ids.ToMemberName(former);
            code.Line($"/// <summary>Now called <see cref=\"{field.Field.PropertyName}\"/>.</summary>");
            code.Lines(Obsoletion.OfForwarder(formerName, field.Field.PropertyName));
            code.Line($"public {field.Type} {formerName} => {field.Field.PropertyName};").Line();
        }
    }

    // Identity, as of every entry: a record's own equality would compare fields, and follow references in cycles.
    private void WriteEquality(CodeWriter code)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public bool Equals({name}? other) => base.Equals(other);").Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public override int GetHashCode() => base.GetHashCode();");
    }
}
