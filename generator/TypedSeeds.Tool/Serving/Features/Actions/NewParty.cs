using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Serving.Features.Completion;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>What a party is that only has an id yet: two words are the name of a person, unless the document or the words themselves say that they are none.</summary>
internal sealed record NewParty(string Kind, string Name)
{
    // What several people or bodies are called together, and what one body is.
    private static readonly HashSet<string> Several =
        ["companies", "firms", "exporters", "importers", "workers", "dockers", "dockworkers", "officials", "residents", "protesters", "lawmakers", "ministers", "farmers", "families", "members", "students", "journalists", "reporters", "experts", "scientists", "doctors", "nurses", "teachers", "traders", "producers", "owners", "operators", "suppliers", "states", "countries", "nations", "governments", "allies", "partners", "parties", "unions", "banks", "engineers", "gardeners", "sailors", "soldiers", "troops", "forces", "rebels", "people", "women", "men"];

    private static readonly HashSet<string> Bodies = ["brigade", "firm", "service", "services", "department", "team", "crew", "exchange", "airline", "factory", "plant", "port", "coalition", "movement", "alliance", "cabinet", "assembly", "embassy", "guard", "navy", "fleet"];

    /// <summary>The party; null where nothing tells what it is.</summary>
    /// <param name="name">The name that the id was probably made of.</param>
    /// <param name="text">The document; empty where there is none.</param>
    public static NewParty? Of(string name, string text)
    {
        if (LikelyKind.Of(name) is { } likely and not KindTable.Person)
        {
            return new(likely, name);
        }

        var last = name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        var kind = Several.Contains(last) ? KindTable.Group : Bodies.Contains(last) ? KindTable.Organization : null;
        if (Written(name, text) is { } words)
        {
            // A name has capitals. “Shipping companies”, and “the fire brigade”, have none.
            return new(kind ?? (last[^1] == 's' ? KindTable.Group : KindTable.Organization), char.ToUpperInvariant(words[0]) + words[1..]);
        }

        return kind is not null ? new(kind, name) : LikelyKind.Of(name) is { } person ? new(person, name) : null;
    }

    /// <summary>Whether a person has to look whether it is that.</summary>
    public bool IsGuess => Kind is KindTable.Group or KindTable.Organization;

    // The words as the document has them, where it has them in small letters alone: its last word is no name.
    private static string? Written(string name, string text)
    {
        var found = default(string);
        foreach (var at in WholeWords.PlacesOf(text, name))
        {
            var words = text.Substring(at, name.Length);
            if (!char.IsLower(words[words.LastIndexOf(' ') + 1]))
            {
                return null;
            }

            found ??= words;
        }

        return found;
    }
}
