using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Packages;

/// <summary>The sections of used packages and the indexes of the references in, the used packages out.</summary>
internal sealed class UsesBinder
{
    private readonly UseInput _input;
    private readonly Dictionary<string, (UsedPackage Package, string Id, TokenPlace Place)> _byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliasOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<NameIndex> _packages;
    private readonly Lazy<ILookup<string, PackageIndex>> _indexes;
    private readonly Lazy<PackageCycle> _cycle;
    private bool _isComplete;

    /// <summary>The package of examples: one that the project references, so that what is copied is right.</summary>
    private string ExamplePackage => OthersOf(_input, _aliasOf.ContainsKey) is { Count: > 0 } others ? others[0] : FormatKeys.UseFields[0].Example;

    private string Example => $"uses: {{ core: {ExamplePackage} }}";

    private UsesBinder(UseInput input)
    {
        _input = input;
        _isComplete = input.Sections.IsComplete;
        _packages = new(() => new(input.Indexes.Select(static index => index.Package.Id).Distinct()));
        // The ids of packages have no case.
        _indexes = new(() => input.Indexes.ToLookup(static index => index.Package.Id, StringComparer.OrdinalIgnoreCase));
        _cycle = new(() => new(input));
    }

    /// <summary>Binds the sections.</summary>
    public static UsesResult Bind(UseInput input, CancellationToken cancellation = default)
    {
        // Few corpora use a package, and what binds the sections takes a fresh compiler process some milliseconds.
        if (input.Sections.Files.Count == 0)
        {
            return new(new(EquatableArray<UsedPackage>.Empty, input.Sections.IsComplete) { Others = OthersOf(input, static _ => false) }, EquatableArray<Finding>.Empty);
        }

        var binder = new UsesBinder(input);
        var findings = new List<Finding>();
        foreach (var file in input.Sections.Files)
        {
            var context = new BindingContext(file.Path, string.Empty, KnownIds.None, KindSchema.BuiltIn, cancellation) { Reported = file.Reported };
            binder.BindSection(context, file.Section);
            findings.AddRange(context.Findings);
        }

        findings.AddRange(binder.VersionsThatDiffer());
        var used = binder._byAlias.Values.Select(static use => use.Package).OrderBy(static package => package.Alias, StringComparer.Ordinal);
        return new(new(used.ToEquatableArray(), binder._isComplete) { Others = OthersOf(input, binder._aliasOf.ContainsKey) }, findings.ToEquatableArray());
    }

    private static EquatableArray<string> OthersOf(UseInput input, Predicate<string> isUsed) => input.Indexes
        .Select(static index => index.Package.Id)
        .Where(id => id.Length > 0 && !isUsed(id))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .OrderBy(static id => id, StringComparer.OrdinalIgnoreCase)
        .ToEquatableArray();

    private void BindSection(BindingContext context, Node section)
    {
        if (section is not MappingNode mapping)
        {
            _isComplete = false;
            context.Report(Finding.WrongShape(context.At(section.Token), KindTable.UsesSection, "a mapping from alias to package", Expected.DescribeNoMapping(section), Expected.Example(Example)));
            return;
        }

        foreach (var pair in DistinctPairs.Of(context, mapping).Value)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var idCheck = Expected.Id(context, pair.Key, alias => mapping.Find(alias) is not null);
            _isComplete &= !idCheck.IsBroken;
            var (package, version) = ReadUse(context, pair);
            if (package is { Text.Length: > 0 } && !idCheck.IsBroken)
            {
                Add(context, pair, package, version);
            }
            else if (!_byAlias.ContainsKey(pair.Name))
            {
                // Its name is known at least, so that nothing more is said of what it names.
                _byAlias.Add(pair.Name, (new(pair.Name, null), string.Empty, context.At(pair.Token)));
            }
        }
    }

    private (ScalarNode? Package, ScalarNode? Version) ReadUse(BindingContext context, NodePair pair)
    {
        switch (pair.Value)
        {
            case ScalarNode scalar:
                return (Expected.Text(context, FormatKeys.UseFields[0] with { Key = pair.Name }, scalar).Value, null);
            case MappingNode mapping:
                ScalarNode? package = null;
                ScalarNode? version = null;
                foreach (var option in DistinctPairs.Of(context, mapping).Value)
                {
                    switch (option.Name)
                    {
                        case FieldKeys.Package:
                            package = Expected.Text(context, FormatKeys.UseFields[0], option.Value).Value;
                            break;
                        case FieldKeys.Version:
                            version = Expected.Text(context, FormatKeys.UseFields[1], option.Value).Value;
                            break;
                        default:
                            context.Report(Finding.UnknownField(context.At(option.Token), "A used package", option.Name, Expected.UnknownKeyHint(mapping, option, [.. FormatKeys.UseFields.Select(static field => field.Key)], isText: false, entry: null)));
                            break;
                    }
                }

                if (!KeyAdvice.IsThere(mapping, FieldKeys.Package, FormatKeys.UseFields))
                {
                    context.Report(Finding.MissingField(context.At(pair.Token), "used package", pair.Name, FieldKeys.Package, OthersOf(_input, _aliasOf.ContainsKey) is { Count: > 0 } others ? $"package: {others[0]}" : MissingValues.Words(FormatKeys.UseFields[0])));
                }

                return (package, version);
            default:
                context.Report(Finding.WrongShape(context.At(pair.Value.Token), pair.Name, "the id of a package", Expected.Describe(pair.Value), Expected.Example(Example)));
                return (null, null);
        }
    }

    private void Add(BindingContext context, NodePair pair, ScalarNode package, ScalarNode? version)
    {
        if (_byAlias.TryGetValue(pair.Name, out var known) && known.Id.Length > 0)
        {
            // A file may say again what another says.
            if (known.Id != package.Text)
            {
                context.Report(Finding.AliasTaken(context.At(pair.Token), known.Place, $"'{pair.Name}' names the package '{known.Id}' already; give this package an alias of its own"));
            }

            return;
        }

        if (_aliasOf.TryGetValue(package.Text, out var alias))
        {
            var twice = _byAlias[alias];
            context.Report(Finding.AliasTaken(context.At(pair.Token), twice.Place, $"The package '{twice.Id}' is called '{alias}' already; give each package one alias"));
            // Without its index: a thousand names for a package would have all its kinds a thousand times.
            _byAlias[pair.Name] = (new(pair.Name, null), package.Text, context.At(package.Token));
            return;
        }

        _aliasOf.Add(package.Text, pair.Name);
        _byAlias[pair.Name] = (new(pair.Name, FindIndex(context, package, version)), package.Text, context.At(package.Token));
    }

    private PackageIndex? FindIndex(BindingContext context, ScalarNode package, ScalarNode? version)
    {
        var index = _indexes.Value[package.Text].FirstOrDefault();
        if (version is { Text.Length: > 0 } && !PackageVersion.IsVersion(version.Text))
        {
            context.Report(Finding.BadVersion(context.At(version.Token), version.Text, PackageVersion.In(version.Text) ?? index?.Package.Version ?? FormatKeys.UseFields[1].Example));
            version = null;
        }

        if (_cycle.Value.Find(package.Text) is { } way)
        {
            context.Report(Finding.PackageCycle(context.At(package.Token), way));
        }
        else if (index is null)
        {
            context.Report(Finding.NoPackage(context.At(package.Token), package.Text, HintOf(package.Text)));
        }
        else if (index.Problem.Length > 0)
        {
            context.Report(Finding.IndexBroken(context.At(package.Token), index.Package.Id, index.Problem));
        }
        else
        {
            if (version is { Text.Length: > 0 } && PackageVersion.IsOlder(index.Package.Version, version.Text))
            {
                context.Report(Finding.PackageTooOld(context.At(version.Token), index.Package.Id, version.Text, index.Package.Version));
            }

            return index;
        }

        return null;
    }

    private Hint HintOf(string package)
    {
        var names = _packages.Value;
        return names.Hint(package) is { Text.Length: > 0 } hint ? hint
            : names.Names.Count > 0 ? $"; those that it references are {string.Join(", ", names.Names.OrderBy(static name => name, StringComparer.OrdinalIgnoreCase))}"
            : "; reference it, and build once";
    }

    /// <summary>
    /// The packages that two of the used ones were compiled with in two versions, or that the corpus itself uses in another
    /// version than one of them. Once for each.
    /// </summary>
    private IEnumerable<Finding> VersionsThatDiffer()
    {
        var known = _byAlias.Values.Where(static use => use.Package.Index is not null).OrderBy(static use => use.Package.Alias, StringComparer.Ordinal).ToArray();
        var uses =
            from use in known
            from third in use.Package.Index!.Uses
            select (User: use.Id, use.Place, third.Id, third.Version);
        var own =
            from use in known
            select (User: "this corpus", use.Place, use.Id, use.Package.Index!.Package.Version);
        foreach (var third in uses.Concat(own).GroupBy(static use => use.Id, StringComparer.OrdinalIgnoreCase))
        {
            var first = third.First();
            if (third.FirstOrDefault(use => use.Version != first.Version) is { User: not null } second)
            {
                yield return Finding.TwoVersions(second.Place, first.Place, third.Key, first.User, first.Version, second.User, second.Version);
            }
        }
    }
}
