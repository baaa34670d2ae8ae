using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The method of a record that knows its fields by the names that code may give: the key, and the name of the property.</summary>
internal static class FieldKeysCode
{
    /// <summary>The most fields whose names are joined in one arm each: the compiler's work for such arms grows with the cube of their number.</summary>
    private const int MostJoined = 40;

    /// <summary>Writes the method.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="fields">The fields of the record itself.</param>
    /// <param name="isRoot">Whether no record is before it that may know the name.</param>
    public static void Write(CodeWriter code, IEnumerable<Field> fields, bool isRoot)
    {
        code.Line(isRoot ? "/// <summary>The key of the field with a name, or null where there is none. For generated code.</summary>" : "/// <inheritdoc/>");
        if (isRoot)
        {
            code.Line("/// <param name=\"name\">The key of the field, or the name of its property.</param>");
            code.Line(CodeNames.NeverBrowsable);
        }

        code.Open($"protected {(isRoot ? "virtual" : "override")} string? FieldKeyOf(string name) => name switch");
        var named = fields.Where(static field => !field.IsComputed).ToArray();
        foreach (var field in named)
        {
            var names = NamesOf(field).Select(Literals.Quote);
            foreach (var name in named.Length > MostJoined ? names : [string.Join(" or ", names)])
            {
                code.Line($"{name} => {Literals.Quote(field.Key)},");
            }
        }

        code.Line(isRoot ? "_ => null," : "_ => base.FieldKeyOf(name),");
        code.Close(";").Line();
    }

    // A former key keeps its property, so code may still name it. In scripts without capitals, key and property are one word.
    private static IEnumerable<string> NamesOf(Field field) => field.History.Formerly
        .Prepend(field.Key)
        .SelectMany(static key => new[] { key, Ids.ToMemberName(key) })
        .Append(field.PropertyName)
        .Distinct(StringComparer.Ordinal);
}
