using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Unknown fields that are the id of their entry once more, or that the corpus may declare.</summary>
internal static class OwnKeys
{
    /// <summary>For an id in an entry whose key it is; null where the field is another one.</summary>
    public static Hint? Id(BindingContext context, Kind kind, Reading.NodePair pair) =>
        pair.Name != FieldKeys.Id || kind.IndexOf(FieldKeys.Id) >= 0 || context.Entry is not { } entry ? (Hint?)null
        : new Hint($"; the key '{entry.Id}' is the id: take this out", null) { Choices = new([new(string.Empty, IsSafe: false, ProposalForm.WithoutKey) { Label = "Take it out" }]) };

    /// <summary>The fields of a kind of the corpus, with how one comes to be there.</summary>
    public static Hint OrDeclared(Kind kind, string field, string? closest, Hint known) =>
        closest is not null || !kind.IsOwn || Ids.Problem(field) is not null || KindTable.KindFields.Any(other => other.Key == field) ? known
        : known with { Text = $"{known.Text}; or declare it, kinds: {{ {kind.Name}: {{ fields: {{ {field}: {{ type: text }} }} }} }}" };
}
