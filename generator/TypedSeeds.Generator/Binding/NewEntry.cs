using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What declares an entry that is referred to and not there: a name is enough for most kinds of the corpus.</summary>
internal static class NewEntry
{
    /// <summary>An entry with more required fields is not declared by the way.</summary>
    private const int MostRequired = 3;

    /// <summary>The end of the message; none where a name alone makes no entry of the kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="field">The field that refers to it.</param>
    /// <param name="text">What is written in the place of its id: an id or a name.</param>
    public static Hint Hint(Kind kind, Field field, string text)
    {
        var required = kind.AllFields.Where(static part => part.IsRequired).ToArray();
        var id = Ids.Suggest(text);
        if (NearIds.IsPronoun(text))
        {
            return "; write the id of who is meant";
        }

        if (kind.Scope != Scope.Corpus || id.Length == 0 || Ids.Problem(id) is not null || text.IndexOf(RowText.Scope) >= 0 || text.IndexOf('\n') >= 0 || required.Length > MostRequired || !required.Any(IsName))
        {
            return Values.Hint.None;
        }

        var name = id == text ? MissingValues.NameOf(id) : YamlText.Words(text);
        var fields = string.Join(", ", required.Select(part => IsName(part) ? $"{part.Key}: {name}" : ValueOf(part)));
        var choices = string.Concat(required.Where(static part => part.Type == FieldType.Choice).Select(static part => $", where {part.Key} is {ListText.Or(part.ChoiceIds.ToArray())}"));
        var nobody = field.MayBeEmpty ? $", or write {field.Key}: [] where the document names nobody" : string.Empty;
        return $"; to declare it, add {kind.Section}: {{ {id}: {{ {fields} }} }}{choices}{nobody}";
    }

    private static bool IsName(Field field) => field is { Type: FieldType.Text, IsMany: false, Key: FieldKeys.Name };

    // Nobody but the writer knows which it is.
    private static string ValueOf(Field part) => part.Type == FieldType.Choice ? $"{part.Key}: {MissingValues.Open}" : MissingValues.Words(part);
}
