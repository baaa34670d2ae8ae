using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Packages;

/// <summary>Finds the entry that <c>alias:id</c> names, in the index of the package.</summary>
internal static class UsedReferenceBinder
{
    public static Bound<EntryKey?> Bind(BindingContext context, Field field, ScalarNode scalar)
    {
        var text = Nfc.Of(scalar.Text);
        var (alias, id) = UsedName.Parse(text);
        var used = context.Schema.Used;
        if (used.WithAlias(alias) is not { } package)
        {
            return used.IsComplete ? ReportAlias(context, scalar, alias, id) : CheckResult.ReportedElsewhere;
        }

        if (package.Index is not { } index)
        {
            return CheckResult.ReportedElsewhere;
        }

        var kinds = KindsOf(field, package).ToArray();
        var found = kinds.Select(kind => index.Find(KeyOf(kind, id))).OfType<IndexedEntry>().ToArray();
        return found.Length switch
        {
            1 => Take(context, scalar, package, found[0], formerly: null),
            > 1 => context.Report(Finding.AmbiguousReference(context.At(scalar.Token), scalar.Text, string.Join(" and ", found.Select(static entry => entry.Key.Kind.WithArticle())))),
            _ when kinds.Select(kind => index.FindFormer(KeyOf(kind, id))).OfType<IndexedEntry>().FirstOrDefault() is { } renamed => Take(context, scalar, package, renamed, text),
            _ => ReportEntry(context, field, scalar, package, index, kinds),
        };
    }

    /// <summary>The kinds of a package whose entries a field may refer to.</summary>
    public static IEnumerable<Kind> KindsOf(Field field, UsedPackage package) => package.Index!.Kinds.Where(kind =>
        field.Targets.Count == 0 || field.Targets.Contains(kind.IsOwn ? UsedName.Of(package.Alias, kind.Name) : kind.Name));

    /// <summary>The key of an entry of a kind by its full id.</summary>
    public static EntryKey KeyOf(Kind kind, string id) => kind.Scope == Scope.Document ? EntryKey.Parse(kind.Name, id) : new(kind.Name, string.Empty, id);

    private static Bound<EntryKey?> Take(BindingContext context, ScalarNode scalar, UsedPackage package, IndexedEntry entry, string? formerly)
    {
        var key = entry.Key with { Package = package.Alias };
        if (formerly is not null)
        {
            context.Report(Finding.UsedEntryObsolete(context.At(scalar.Token), scalar.Text, package.Index!.Package.Id, Closest.Renamed(formerly, key.FullId)));
        }
        else if (entry.Deprecated.Length > 0)
        {
            context.Report(Finding.UsedEntryObsolete(context.At(scalar.Token), scalar.Text, package.Index!.Package.Id, $"; it is deprecated: {entry.Deprecated}"));
        }

        return (EntryKey?)key;
    }

    private static CheckResult ReportAlias(BindingContext context, ScalarNode scalar, string alias, string id)
    {
        if (context.IsFull(Rules.UnknownAlias))
        {
            return context.Count(Rules.UnknownAlias);
        }

        var hint = context.Schema.Used.Aliases.Hint(alias);
        hint = hint is { Text.Length: > 0, Proposal: { } proposal } ? hint with { Proposal = proposal with { Value = UsedName.Of(proposal.Value, id) } }
            : hint.Text.Length > 0 ? hint
            : $"; write for example uses: {{ {(Ids.Problem(alias) is null ? alias : "core")}: Contoso.Treaties }}";
        return context.Report(Finding.UnknownAlias(context.At(scalar.Token), alias, hint));
    }

    private static CheckResult ReportEntry(BindingContext context, Field field, ScalarNode scalar, UsedPackage package, PackageIndex index, Kind[] kinds)
    {
        var text = Nfc.Of(scalar.Text);
        var id = UsedName.Parse(text).Name;
        if (context.IsFull(Rules.UnknownUsedEntry) || context.IsFull(Rules.WrongKind))
        {
            return context.Count(context.IsFull(Rules.UnknownUsedEntry) ? Rules.UnknownUsedEntry : Rules.WrongKind);
        }

        var names = kinds.Length is 0 or > 3 ? string.Join(" or ", field.Targets.DefaultIfEmpty("entry")) : string.Join(" or ", kinds.Select(static kind => kind.Name));
        var hint = id.Length == 0 ? Hint.None : HintOf(package.Alias, index, kinds, text, id);
        if (index.Kinds.Except(kinds).FirstOrDefault(kind => index.Find(KeyOf(kind, id)) is not null) is { } other)
        {
            return context.Report(Finding.WrongKind(context.At(scalar.Token), scalar.Text, other.Name.WithArticle(), field.Key, names.WithArticle(), hint));
        }

        return context.Report(Finding.UnknownUsedEntry(context.At(scalar.Token), index.Package.Id, index.Package.Version, names, id, hint));
    }

    private static Hint HintOf(string alias, PackageIndex index, Kind[] kinds, string text, string id)
    {
        // Where the document is wrong, it is the document that is looked up: the entry may have any name in it.
        var document = EntryKey.DocumentOf(id);
        if (document is { Id.Length: > 0 } unknown && index.Find(unknown) is null && index.NamesOf(KindTable.Document).Closest(unknown.Id) is { } known)
        {
            return Closest.Hint(text, UsedName.Of(alias, known + id.Substring(unknown.Id.Length)));
        }

        // The document in front was forgotten.
        if (document is null && kinds.Select(kind => index.FindInDocuments(kind.Name, id)).OfType<EntryKey>().FirstOrDefault() is { Id: not null } entry)
        {
            return Closest.Hint(text, UsedName.Of(alias, entry.FullId));
        }

        return NameIndex.Hint(text, kinds.Select(kind => index.NamesOf(kind.Name)).ToArray(), name => UsedName.Of(alias, name));
    }
}
