using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>One record as C#: a view of a row, or made by hand with an initializer. The runtime's own records are emitted by it, too.</summary>
/// <param name="context">How everything is emitted.</param>
/// <param name="kind">The kind.</param>
/// <param name="record">How the record is declared.</param>
internal sealed class RecordCode(EmitContext context, Kind kind, RecordDeclaration record)
{
    /// <summary>The longest description that the documentation holds.</summary>
    public const int LongestSummary = 300;

    private readonly FieldCode[] _fields = [.. record.Fields.Select(field => new FieldCode(context, field))];

    private bool HasColumns => record.Fields.Count > 0;

    private ColumnsCode Columns => new(
        _fields,
        record.ReadsAfterBase ? "1 + base.ColumnCount" : "1",
        record.ReadsAfterBase ? string.Empty : kind.SubtypeField);

    public void WriteTo(CodeWriter code)
    {
        var columns = Columns;
        code.Line($"/// <summary>{XmlText.Line(record.Summary, LongestSummary)}</summary>");
        code.Lines(Obsoletion.OfDeprecated(record.Name, kind.History.Deprecated));
        if (!record.IsOpen)
        {
            code.Line(CodeNames.GeneratedCode);
        }

        code.Line(FieldWriterCode.Attribute(record.Name));
        code.Open($"{record.Modifiers} record {record.Name} : {record.Bases}");
        if (HasColumns)
        {
            columns.WriteFields(code);
        }

        WriteConstructors(code);
        WriteKind(code);
        if (HasColumns)
        {
            columns.WriteProperties(code);
            ReverseCode.Write(code, record.Reverses);
            WriteColumnCount(code);
            FieldKeysCode.Write(code, record.Fields, isRoot: false);
            FieldWriterCode.WriteOverride(code, _fields, kind, hasSubtypes: record.NamesKind && kind.SubtypeField.Length > 0);
        }

        if (kind.IsOwn)
        {
            ReverseCode.WriteOwn(code, context, kind);
        }

        WriteEquality(code);
        if (HasColumns)
        {
            columns.WriteReading(code.Line());
        }

        code.Close();
    }

    private void WriteConstructors(CodeWriter code)
    {
        code.Line("/// <summary>Makes an entry by hand, as a test does.</summary>");
        code.Line($"{record.Constructor} {record.Name}() {{ }}").Line();
        if (record.IsOpen)
        {
            code.Line("/// <summary>Makes the entry of a row. For generated code.</summary>");
            code.Line(CodeNames.NeverBrowsable);
        }

        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Line($"{record.RowConstructor} {record.Name}(ref Tables_.RowReader row) : base(ref row) {{ }}").Line();
    }

    private void WriteKind(CodeWriter code)
    {
        if (!record.NamesKind)
        {
            return;
        }

        if (record.IsOpen)
        {
            code.Line($"internal const string KindName = {Literals.Quote(kind.Name)};").Line();
        }

        code.Line("/// <inheritdoc/>");
        code.Line(record.IsOpen ? "public sealed override string Kind => KindName;" : $"public override string Kind => {Literals.Quote(kind.Name)};").Line();
    }

    private void WriteColumnCount(CodeWriter code)
    {
        // The columns of the base are the base's to count: rows that were written for another version of it are told by that.
        var before = record.ReadsAfterBase ? "base.ColumnCount + " : string.Empty;
        var access = record.IsOpen ? "protected internal" : "protected";
        code.Line("/// <inheritdoc/>");
        code.Line($"{access} override int ColumnCount => {before}{Invariant.Text(record.Fields.Count)};").Line();
    }

    // Identity, as of every entry: a record's own equality would compare fields, and follow references in cycles.
    private void WriteEquality(CodeWriter code)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public {(record.IsOpen ? "virtual " : string.Empty)}bool Equals({record.Name}? other) => base.Equals(other);").Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public override int GetHashCode() => base.GetHashCode();");
    }
}
