using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>Gives each <c>reverse</c> its name in C#; one whose name is taken is reported, and the field keeps all else.</summary>
/// <param name="kinds">The kinds of the corpus, by name.</param>
internal sealed class ReverseNames(Dictionary<string, Kind> kinds)
{
    private readonly Dictionary<(string Target, string Name), (TokenPlace Place, string Id)> _taken = [];

    /// <summary>A kind without the reverses that cannot have their name.</summary>
    public Kind Checked(Kind kind, KindDeclaration declaration)
    {
        if (!kind.OwnFields.Any(static field => field.Reverse.Length > 0))
        {
            return kind;
        }

        var fields = kind.Fields.Select((field, i) => i < kind.Fields.Count - kind.OwnFieldCount || field.Reverse.Length == 0 || Take(declaration, field)
            ? field
            : field with { Reverse = string.Empty });
        return kind with { Fields = fields.ToEquatableArray() };
    }

    private bool Take(KindDeclaration declaration, Field field)
    {
        var declarations = (MappingNode)FileOutline.Find(declaration.Mapping, FieldKeys.Fields)!;
        var option = (ScalarNode)FileOutline.Find((MappingNode)FileOutline.Find(declarations, field.Key)!, FieldKeys.Reverse)!;
        var place = declaration.Context.At(option.Token);
        var target = kinds[field.Targets[0]];
        if (Owner(target, field.Reverse) is { } owner)
        {
            declaration.Context.Report(Finding.ReservedName(place, option.Text, field.Reverse, owner));
            return false;
        }

        if (_taken.TryGetValue((target.Name, field.Reverse), out var first))
        {
            declaration.Context.Report(Finding.SameName(place, first.Place, option.Text, first.Id, field.Reverse));
            return false;
        }

        _taken.Add((target.Name, field.Reverse), (new TokenPlace(declaration.Context.Path, option.Token), option.Text));
        return true;
    }

    // What leads back is a property of a record of the corpus, or an extension method of one of the runtime's, which a property would hide.
    private static string? Owner(Kind target, string name)
    {
        var builtIn = KindTable.BuiltIn.FirstOrDefault(kind => kind.Name == target.Name);
        var isField = target.OwnFields.Any(field => field.PropertyName == name || field.History.Formerly.Any(former => Ids.ToMemberName(former) == name));
        return ReservedMembers.Owner(target.RecordName, builtIn, target.Scope, name) ?? (isField ? $"the record {target.RecordName}" : null);
    }
}
