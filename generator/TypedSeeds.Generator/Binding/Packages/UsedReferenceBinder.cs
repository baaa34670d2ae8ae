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
            return used.IsComplete ? ReportAlias(context, field, scalar, alias, id) : CheckResult.ReportedElsewhere;
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

    /// <summary>Whether a package has an entry that a field may refer to, by the id of today or a former one.</summary>
    public static bool Has(Field field, UsedPackage package, string id) => package.Index is { } index
        && KindsOf(field, package).Select(kind => KeyOf(kind, id)).Any(key => index.Find(key) is not null || index.FindFormer(key) is not null);

    /// <summary>The entry of a package that a text names in a field; null where it names none.</summary>
    public static EntryKey? Find(BindingContext context, Field field, string text) =>
        UsedName.Is(text) && UsedName.Parse(text) is var name && context.Schema.Used.WithAlias(name.Alias) is { Index: { } index } package && KindsOf(field, package).Select(kind => index.Find(KeyOf(kind, name.Name))).OfType<IndexedEntry>().FirstOrDefault() is { } entry
            ? entry.Key with { Package = package.Alias }
            : null;

    private static bool IsThere(BindingContext context, Field field, string text) => Find(context, field, text) is not null;

    private static CheckResult ReportAlias(BindingContext context, Field field, ScalarNode scalar, string alias, string id)
    {
        if (context.IsFull(Rules.UnknownAlias))
        {
            return context.Count(Rules.UnknownAlias);
        }

        // A document of the corpus is no package: a slash is after it.
        if (ReferenceKeys.Targets(context.Schema, field).Select(kind => ReferenceKeys.Of(kind, $"{alias}{RowText.Scope}{id}", context.Document)).Where(context.Ids.Contains).Select(static key => (EntryKey?)key).FirstOrDefault() is { } own)
        {
            return context.Report(Finding.UnknownAlias(context.At(scalar.Token), alias, Closest.Hint(scalar.Text, ReferenceBinder.Written(context, own))));
        }

        var used = context.Schema.Used;
        var named = used.Packages.FirstOrDefault(package => package.Index is { Package: var its } && (Is(its.Id, alias) || Is(its.Namespace, alias)));
        var hint = named is null ? used.Aliases.Hint(alias) : Closest.Hint(scalar.Text, UsedName.Of(named.Alias, id));
        hint = named is null && hint is { Text.Length: > 0, Proposal: { } proposal } ? hint with { Proposal = proposal with { Value = UsedName.Of(proposal.Value, id) } }
            : hint.Text.Length > 0 ? hint
            : Closest.Hint(scalar.Text, used.Packages.FirstOrDefault(package => Has(field, package, id)) is { } having ? UsedName.Of(having.Alias, id) : null);
        if (hint.Text.Length > 0)
        {
            // Where the package has no such entry, another mistake would be left.
            hint = hint.Proposal is { IsSafe: true } meant && !IsThere(context, field, meant.Value) ? hint.LookedAt() : hint;
            return context.Report(Finding.UnknownAlias(context.At(scalar.Token), alias, hint));
        }

        // One line of the file mends all names with this alias, so one of them says so.
        return context.IsFirst(alias) ? context.Report(Finding.UnknownAlias(context.At(scalar.Token), alias, HowToUse(used, alias))) : CheckResult.ReportedElsewhere;
    }

    private static string HowToUse(UsedPackages used, string alias)
    {
        var name = Ids.Problem(alias) is null ? alias : "core";
        var meant = used.Others.FirstOrDefault(other => Is(other, alias)) ?? (used.Others.Count == 1 ? used.Others[0] : null);
        return meant is not null ? $"; write uses: {{ {name}: {meant} }}"
            : used.Others.Count > 1 ? $"; write uses: {{ {name}: … }} with one of the packages that the project references: {string.Join(", ", used.Others)}"
            : used.Packages.Count > 0 ? $"; its aliases are {string.Join(", ", used.Packages.Select(static package => package.Alias))}"
            : $"; reference the package, and write for example uses: {{ {name}: {FormatKeys.UseFields[0].Example} }}";
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static CheckResult ReportEntry(BindingContext context, Field field, ScalarNode scalar, UsedPackage package, PackageIndex index, Kind[] kinds)
    {
        var text = Nfc.Of(scalar.Text);
        var id = UsedName.Parse(text).Name;
        if (context.IsFull(Rules.UnknownUsedEntry) || context.IsFull(Rules.WrongKind))
        {
            return context.Count(context.IsFull(Rules.UnknownUsedEntry) ? Rules.UnknownUsedEntry : Rules.WrongKind);
        }

        var names = kinds.Length is 0 or > 3 ? string.Join(" or ", field.Targets.DefaultIfEmpty("entry")) : string.Join(" or ", kinds.Select(static kind => kind.Name));
        var hint = id.Length == 0 ? Hint.None : HintOf(context, package.Alias, index, kinds, text, id);
        if (index.Kinds.Except(kinds).FirstOrDefault(kind => index.Find(KeyOf(kind, id)) is not null) is { } other)
        {
            return context.Report(Finding.WrongKind(context.At(scalar.Token), scalar.Text, other.Name.WithArticle(), field.Key, names.WithArticle(), hint));
        }

        return context.Report(Finding.UnknownUsedEntry(context.At(scalar.Token), index.Package.Id, index.Package.Version, names, id, hint));
    }

    private static Hint HintOf(BindingContext context, string alias, PackageIndex index, Kind[] kinds, string text, string id)
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

        // The alias is too much, or the document in front is that of the package and not of a reading of it.
        var own = EntryKey.Parse(string.Empty, id).Id;
        if (context.Ids.All.WithId(own).Where(key => kinds.Any(kind => kind.Name == key.Kind && !kind.IsOwn)).Take(2).ToArray() is { Length: 1 } only)
        {
            return Closest.Hint(text, ReferenceBinder.Written(context, only[0]));
        }

        return NameIndex.Hint(text, kinds.Select(kind => index.NamesOf(kind.Name)).ToArray(), name => UsedName.Of(alias, name));
    }
}
