using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What a field can refer to, where nothing is near to what it names and nothing can be declared by the way.</summary>
internal static class KnownEntries
{
    /// <summary>A message lists no more of them.</summary>
    private const int MostListed = 4;

    /// <summary>What declares an entry, after the few that a kind of the corpus has.</summary>
    public static Hint Before(BindingContext context, Field field, Kind kind, Hint added) =>
        kind.IsOwn && context.Ids.All.NamesOf(kind.Name).Names.Count is > 0 and <= MostListed ? added with { Text = $"{Hint(context, field, [kind]).Text}{added.Text.Replace("; to declare it", ", or, to declare it")}" } : added;

    /// <summary>The end of the message: the entries that there are, or how one comes to be there.</summary>
    /// <param name="context">The file.</param>
    /// <param name="field">The field.</param>
    /// <param name="targets">The kinds that it refers to.</param>
    public static Hint Hint(BindingContext context, Field field, IReadOnlyList<Kind> targets)
    {
        if (field.Targets.Count == 0)
        {
            return $"; '{field.Key}' names any entry by its id, and one of another document as document/id";
        }

        var known = new List<string>();
        foreach (var kind in targets)
        {
            // Neither the document of the file nor the entry itself is what it refers to.
            var own = kind.Scope == Scope.Document && context.Document.Length > 0 ? context.Ids.All.NamesOf(kind.Name, context.Document) : context.Ids.All.NamesOf(kind.Name);
            known.AddRange(own.Names.Take(MostListed + 2).Where(name => kind.Name == KindTable.Document ? name != context.Document : kind.Name != context.Entry?.Kind.Name || name != context.Entry.Id));
        }

        var sections = ListText.Or([.. targets.Select(static kind => $"'{kind.Section}'")]);
        return known.Count == 0 && targets.Count > 0
            ? targets[0].Name == KindTable.Document ? (Hint)(field == KindTable.VersionDocument ? "; a version is of another document, and no other file annotates one" : "; no other file annotates a document") : $"; none is there yet: declare one under {sections}"
            : known.Count <= MostListed ? $"; write {ListText.Or(known)}"
            : $"; write {string.Join(", ", known.Take(MostListed))} or another one of those under {sections}";
    }
}
