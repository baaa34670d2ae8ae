using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The names of types in the namespace of a corpus: of no two the same, and none that TypedSeeds itself uses.</summary>
internal sealed class TypeNames
{
    private readonly Dictionary<string, (string Id, TokenPlace? Place)> _taken = new(StringComparer.Ordinal);

    public TypeNames()
    {
        foreach (var name in ReservedTypes.All)
        {
            _taken.Add(name, (string.Empty, null));
        }
    }

    /// <summary>Takes a name for a type; false with a finding where it is taken already.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="name">The name in C#.</param>
    /// <param name="id">The id that it follows from.</param>
    public bool Take(BindingContext context, string name, ScalarNode id)
    {
        if (!_taken.TryGetValue(name, out var owner))
        {
            _taken.Add(name, (id.Text, new TokenPlace(context.Path, id.Token)));
            return true;
        }

        if (owner.Place is { } place)
        {
            context.Report(Finding.SameName(context.At(id.Token), place, id.Text, owner.Id, name));
        }
        else
        {
            context.Report(Finding.ReservedName(context.At(id.Token), id.Text, name, "TypedSeeds"));
        }

        return false;
    }
}
