using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The method that makes the record of a row by the value that decides which record it is: the first column after the id.</summary>
internal static class SubtypeReaderCode
{
    /// <summary>Writes the method.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="declaration">The method without its parameters.</param>
    /// <param name="recordOf">The record for the name of a value in C#.</param>
    public static void Write(CodeWriter code, Kind kind, string declaration, Func<string, string> recordOf)
    {
        code.Open($"{declaration}(ref Tables_.RowReader row)");
        code.Line("var ahead = row;").Line("ahead.Skip(1);").Line("var subtype = ahead.Text();");
        foreach (var subtype in kind.Fields.First(field => field.Key == kind.SubtypeField).ChoiceIds)
        {
            code.Line($"if (subtype == {Literals.Quote(subtype)}) return new {recordOf(Ids.ToMemberName(subtype))}(ref row);");
        }

        code.Line($"throw new global::System.InvalidOperationException(\"This version of TypedSeeds has no record for the {kind.Name} \" + subtype + \".\");");
        code.Close();
    }
}
