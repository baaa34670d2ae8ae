using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Drafting;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>Makes ids of words. The same import gives the same ids, and an id changes only where another entry has the same words.</summary>
/// <param name="schema">The kinds of the corpus.</param>
/// <param name="taken">The entries that there are already.</param>
internal sealed class DraftIds(KindSchema schema, IEnumerable<EntryKey> taken)
{
    private readonly ReservedNames _reserved = new(schema, []);

    // Two ids with one name in C# would be an error, too.
    private readonly HashSet<(string Kind, string Document, string Name)> _taken = [.. taken.Select(static key => (key.Kind, key.Document, Ids.ToMemberName(key.Id)))];

    // The last number of each stem: thousands of entries may have the same words, and no number is free again.
    private readonly Dictionary<(string Kind, string Document, string Stem), int> _numbers = [];

    /// <summary>Notes an id that is given; it is not made again.</summary>
    public void Take(EntryKey key) => _taken.Add((key.Kind, key.Document, Ids.ToMemberName(key.Id)));

    /// <summary>Makes an id.</summary>
    /// <param name="kind">The kind of its entry.</param>
    /// <param name="document">The document; empty where the kind has ids of the corpus.</param>
    /// <param name="words">What it is made of.</param>
    public string Make(Kind kind, string document, string words)
    {
        var stem = WordIds.Of(words);
        if (stem.Length == 0 || Ids.Problem(stem) is not null)
        {
            stem = kind.Name;
        }

        // A name that every class of entries uses can be that of none of them.
        stem = IsReserved(kind, document, stem) ? $"{kind.Name}-{stem}" : stem;
        var key = (kind.Name, kind.KeyOf(stem, document).Document, stem);
        string id;
        do
        {
            var number = _numbers[key] = _numbers.GetValueOrDefault(key) + 1;
            id = number == 1 ? stem : $"{stem}-{Invariant.Text(number)}";
        }
        while (!_taken.Add((key.Name, key.Document, Ids.ToMemberName(id))));

        return id;
    }

    private bool IsReserved(Kind kind, string document, string id)
    {
        var name = Ids.ToMemberName(id);
        return name == Ids.ToMemberName(document) || _reserved.Owner(kind.KeyOf(id, document), name) is not null;
    }
}
