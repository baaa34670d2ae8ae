using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>One record that a corpus declares or derives, as C#: a view of a row as the built-in ones are, or made by hand with an initializer.</summary>
/// <param name="context">How everything is emitted.</param>
/// <param name="kind">The kind.</param>
/// <param name="name">The record's name.</param>
/// <param name="bases">What it is derived from.</param>
/// <param name="summary">What an entry is, for people.</param>
internal sealed class RecordCode(EmitContext context, Kind kind, string name, string bases, string summary)
{
    /// <summary>The longest description that stands in documentation.</summary>
    public const int LongestSummary = 300;

    private const string Columns = "Columns_";
    private const string Row = "Row_";
    private const string Change = "Change_()";

    private readonly FieldCode[] _fields = [.. kind.OwnFields.Select(field => new FieldCode(context, field))];

    public void WriteTo(CodeWriter code)
    {
        code.Line($"/// <summary>{XmlText.Line(summary, LongestSummary)}</summary>");
        code.Lines(Obsoletion.OfDeprecated(name, kind.History.Deprecated));
        code.Line(CodeNames.GeneratedCode);
        code.Open($"{context.Options.Accessibility} sealed record {name} : {bases}");
        code.Line($"private {Columns}? _row;").Line();
        WriteConstructors(code);
        foreach (var field in _fields)
        {
            WriteProperty(code, field);
            WriteForwarders(code, field);
        }

        WriteEquality(code);
        WriteReading(code);
        code.Close();
    }

    private void WriteConstructors(CodeWriter code)
    {
        code.Line("/// <summary>Makes an entry by hand, as a test does.</summary>");
        code.Line($"public {name}() {{ }}").Line();
        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Line($"internal {name}(ref global::TypedSeeds.Tables.RowReader row) : base(ref row) {{ }}").Line();
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
        code.Open($"public {required}{field.Type} {property.PropertyName}");
        code.Line($"get => {Row}.{property.PropertyName}{(field.IsFollowed ? ".Value" : string.Empty)};");
        code.Line($"init => {Change}.{property.PropertyName} = {(field.IsFollowed ? "new(value)" : "value")};");
        code.Close().Line();
    }

    private static void WriteForwarders(CodeWriter code, FieldCode field)
    {
        foreach (var former in field.Field.History.Formerly)
        {
            var formerName = Ids.ToMemberName(former);
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
        code.Line("public override int GetHashCode() => base.GetHashCode();").Line();
    }

    // As in the built-in records: the columns are read together when one of them is first asked for, and never changed.
    private void WriteReading(CodeWriter code)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"protected override int ColumnCount => {Invariant.Text(kind.Fields.Count)};").Line();
        code.Line($"private {Columns} {Row} => _row ?? ReadRow_();").Line();
        code.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]");
        code.Open($"private {Columns} ReadRow_()");
        code.Line($"var row = ColumnsFrom({Invariant.Text(1 + kind.Fields.Count - _fields.Length)});");
        code.Line($"return _row ??= new {Columns}(ref row);");
        code.Close().Line();
        code.Line($"private {Columns} {Change} => _row = {Row}.Copy_();").Line();
        code.Open($"private sealed class {Columns}(ref global::TypedSeeds.Tables.RowReader row)");
        foreach (var field in _fields)
        {
            code.Line($"internal {field.KeptType} {field.Field.PropertyName} = {field.Read()};");
        }

        code.Line($"internal {Columns} Copy_() => ({Columns})MemberwiseClone();");
        code.Close();
    }
}
