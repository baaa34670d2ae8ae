using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The columns of a record as C#: its properties, and the class that holds what they read.</summary>
/// <param name="fields">The fields, one column each, in the order of the row.</param>
/// <param name="first">The number of the first column, as an expression.</param>
/// <param name="unread">The field whose column is not read, since it decides the record; empty if there is none.</param>
internal sealed class ColumnsCode(IReadOnlyList<FieldCode> fields, string first, string unread)
{
    private const string Columns = "Columns_";
    private const string Row = "Row_";
    private const string Change = "Change_()";

    /// <summary>The fields that hold what was read.</summary>
    public void WriteFields(CodeWriter code)
    {
        code.Line($"private {Columns}? _row;");
        foreach (var field in fields.Where(field => field.Field.IsReadAlone))
        {
            code.Line($"private {field.Type}? {AloneName(field)};");
        }

        code.Line();
    }

    /// <summary>A property for each field.</summary>
    public void WriteProperties(CodeWriter code)
    {
        foreach (var field in fields.Where(field => field.Field.Key != unread))
        {
            WriteProperty(code, field);
            WriteForwarders(code, field);
        }
    }

    /// <summary>The methods that read the columns, and the class that holds them.</summary>
    public void WriteReading(CodeWriter code)
    {
        code.Line($"private {Columns} {Row} => _row ?? ReadRow_();").Line();
        code.Open($"private {Columns} ReadRow_()");
        code.Line($"var row = ColumnsFrom({first});");
        code.Line($"var read = new {Columns}(this, ref row);");
        code.Line("return global::System.Threading.Interlocked.CompareExchange(ref _row, read, null) ?? read;");
        code.Close().Line();
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Field.IsReadAlone)
            {
                WriteReadingAlone(code, fields[i], i);
            }
        }

        code.Line("// A copy shares the columns of its original until it is given another value.");
        code.Line($"private {Columns} {Change} => ReferenceEquals({Row}.Owner_, this) ? {Row} : _row = {Row}.CopyFor_(this);").Line();
        WriteClass(code);
    }

    private static string AloneName(FieldCode field) => "_" + field.Field.Key;

    private static void WriteReadingAlone(CodeWriter code, FieldCode field, int number)
    {
        code.Line("// Most readers want it alone. Not Interlocked, which loads another assembly at the first access to any entry.");
        code.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]");
        code.Open($"private {field.Type} Read{field.Field.PropertyName}_()");
        code.Line($"var row = ColumnsFrom({Invariant.Text(number + 1)});");
        code.Line($"return {AloneName(field)} ??= {field.Read()};");
        code.Close().Line();
    }

    private static void WriteProperty(CodeWriter code, FieldCode field)
    {
        var (property, name) = (field.Field, field.Field.PropertyName);
        code.Line($"/// <summary>{field.Summary}</summary>");
        code.Lines(Obsoletion.OfDeprecated(name, property.History.Deprecated));
        code.Open($"public {(property.IsRequired ? "required " : string.Empty)}{field.Type} {name}");
        if (property.IsReadAlone)
        {
            code.Line($"get => {AloneName(field)} ?? Read{name}_();");
            code.Line($"init => {AloneName(field)} = value;");
        }
        else
        {
            code.Line($"get => {Row}.{name}{(field.IsFollowed ? ".Value" : string.Empty)};");
            code.Line($"init => {Change}.{name} = {(field.IsFollowed ? "new(value)" : "value")};");
        }

        code.Close().Line();
    }

    private static void WriteForwarders(CodeWriter code, FieldCode field)
    {
        foreach (var former in field.Field.History.Formerly.Select(Ids.ToMemberName))
        {
            code.Line($"/// <summary>Now called <see cref=\"{field.Field.PropertyName}\"/>.</summary>");
            code.Line(Obsoletion.OfForwarder(former, field.Field.PropertyName));
            code.Line($"public {field.Type} {former} => {field.Field.PropertyName};").Line();
        }
    }

    private void WriteClass(CodeWriter code)
    {
        code.Line("// In the order of the row.");
        code.Open($"private sealed class {Columns}");
        code.Line("internal object Owner_;");
        foreach (var field in fields.Where(IsReadWithOthers))
        {
            code.Line($"internal {field.KeptType} {field.Field.PropertyName};");
        }

        code.Line().Open($"internal {Columns}(object owner, ref Tables_.RowReader row)");
        code.Line("Owner_ = owner;");
        foreach (var field in fields)
        {
            code.Line(IsReadWithOthers(field) ? $"{field.Field.PropertyName} = {field.Read()};" : "row.Skip(1);");
        }

        code.Close().Line();
        code.Open($"internal {Columns} CopyFor_(object owner)");
        code.Line($"var copy = ({Columns})MemberwiseClone();").Line("copy.Owner_ = owner;").Line("return copy;");
        code.Close();
        code.Close();
    }

    private bool IsReadWithOthers(FieldCode field) => !field.Field.IsReadAlone && field.Field.Key != unread;
}
