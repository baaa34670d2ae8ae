using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>What the declarations of kinds give.</summary>
/// <param name="Schema">All kinds of the corpus.</param>
/// <param name="Findings">What is wrong with the declarations.</param>
internal sealed record SchemaResult(KindSchema Schema, EquatableArray<Finding> Findings) : IFindings;

/// <summary>The declarations of kinds of all files in, the kinds of the corpus out. A declaration that is wrong is reported and passed over.</summary>
internal sealed class KindBinder
{
    private readonly EquatableArray<KindSection> _files;
    private readonly List<BindingContext> _contexts = [];
    private readonly List<KindDeclaration> _wrong = [];
    private readonly PassedOver _passedOver = new();
    private readonly TypeNames _types = new();
    private readonly CancellationToken _cancellation;

    private KindBinder(EquatableArray<KindSection> files, CancellationToken cancellation)
    {
        _files = files;
        _cancellation = cancellation;
    }

    /// <summary>Binds the declarations.</summary>
    /// <param name="files">The files, in the order of their paths.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static SchemaResult Bind(EquatableArray<KindSection> files, CancellationToken cancellation = default) => new KindBinder(files, cancellation).Run();

    private SchemaResult Run()
    {
        var declared = Declared().ToArray();
        var formers = CheckFormerNames(declared);
        var isComplete = _files.All(file => file.IsComplete);
        var known = KindTable.BuiltIn.Select(kind => kind.Name).Concat(declared.Select(declaration => declaration.Name.Text)).ToArray();
        var names = new KindNames(known, _passedOver.Names.ToArray(), Renamed(declared), isComplete);
        var bound = declared.Select(declaration => Bind(declaration, names)).ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        foreach (var wrong in _wrong)
        {
            // Its fields have mistakes of their own to tell.
            new FieldsBinder(wrong, names, _types).Run();
        }

        var kinds = KindTable.BuiltIn
            .Select(kind => bound.TryGetValue(kind.Name, out var extended) ? extended : kind)
            .Concat(bound.Values.Where(kind => kind.IsOwn).OrderBy(kind => kind.Name, StringComparer.Ordinal));
        return new SchemaResult(
            new KindSchema(kinds.ToEquatableArray(), _passedOver.Sections.ToEquatableArray(), formers, isComplete),
            _contexts.SelectMany(context => context.Findings).ToEquatableArray());
    }

    /// <summary>The declarations without an error in name and section.</summary>
    private IEnumerable<KindDeclaration> Declared()
    {
        var seen = new Dictionary<string, TokenPlace>(StringComparer.Ordinal);
        foreach (var file in _files.Where(file => file.Section is not null))
        {
            var context = new BindingContext(file.Path, string.Empty, KnownIds.None, KindSchema.BuiltIn, _cancellation);
            _contexts.Add(context);
            if (file.Section is not MappingNode mapping)
            {
                context.Report(Finding.WrongShape(context.At(file.Section!.Token), KindTable.KindsSection, "a mapping from kind to declaration", Shapes.Describe(file.Section), "kinds: { forum: { fields: { level: { type: text } } } }"));
                continue;
            }

            foreach (var pair in mapping.Pairs)
            {
                if (seen.TryGetValue(pair.Name, out var first))
                {
                    context.Report(Finding.DuplicateId(context.At(pair.Token), first, "kind", pair.Name));
                    _passedOver.Add(pair.Key, pair.Value);
                    _passedOver.AddFields(pair.Name, pair.Value);
                    continue;
                }

                seen.Add(pair.Name, new TokenPlace(file.Path, pair.Token));
                if (Declare(context, pair) is { } declaration)
                {
                    yield return declaration;
                }
            }
        }
    }

    private KindDeclaration? Declare(BindingContext context, NodePair pair)
    {
        context.IsBroken = false;
        if (!Shapes.CheckId(context, pair.Key))
        {
            _passedOver.Add(pair.Key, pair.Value);
            return null;
        }

        if (pair.Value is not MappingNode mapping)
        {
            context.Report(Finding.WrongShape(context.At(pair.Value.Token), pair.Name, "the declaration of a kind", Shapes.Describe(pair.Value), $"{pair.Name}: {{ description: What it is. }}"));
            _passedOver.Add(pair.Key, pair.Value);
            _passedOver.AddFields(pair.Name, pair.Value);
            return null;
        }

        var options = PartBinder.Options(context, KindTable.KindFields, "A declaration of a kind", "kind", pair.Key, mapping);
        var declaration = new KindDeclaration(context, pair.Key, mapping, options);
        if (declaration.BuiltIn is not null)
        {
            CheckExtension(declaration);
            if (context.IsBroken)
            {
                _passedOver.AddFields(pair.Name, mapping);
            }

            return declaration;
        }

        if (!context.IsBroken && TakeNames(declaration))
        {
            return declaration;
        }

        _passedOver.Add(pair.Key, mapping);
        _wrong.Add(declaration);
        return null;
    }

    /// <summary>A built-in kind keeps its names and its scope: a corpus adds fields to it, and nothing else.</summary>
    private static void CheckExtension(KindDeclaration declaration)
    {
        foreach (var pair in declaration.Mapping.Pairs.Where(pair => pair.Name != "fields" && KindTable.KindFields.Any(option => option.Key == pair.Name)))
        {
            declaration.Context.Report(Finding.OptionDoesNotFit(declaration.Context.At(pair.Token), pair.Name, $"the built-in kind {declaration.Name.Text}", "a corpus adds 'fields' to it, and nothing else"));
        }
    }

    private bool TakeNames(KindDeclaration declaration)
    {
        var context = declaration.Context;
        var section = declaration.Section;
        if (FieldTypeNames.Find(declaration.Name.Text) is not null)
        {
            context.Report(Finding.BadId(context.At(declaration.Name.Token), declaration.Name.Text, "it is a type of fields, so no field could refer to the kind", "; choose another name"));
            return false;
        }

        if (section is KindTable.VersionKey or KindTable.KindsSection or KindTable.WaiversSection or KindTable.Document)
        {
            context.Report(Finding.BadId(context.At(declaration.SectionToken.Token), section, "it is a key of the format itself", "; give the section another name with 'plural'"));
            return false;
        }

        var (record, list) = (Ids.ToMemberName(declaration.Name.Text), Ids.ToMemberName(section));
        if (record == list)
        {
            context.Report(Finding.ReservedName(context.At(declaration.SectionToken.Token), section, list, "the record of the kind"));
            return false;
        }

        return _types.Take(context, record, declaration.Name) && _types.Take(context, list, declaration.SectionToken);
    }

    private static Dictionary<string, string> Renamed(KindDeclaration[] declared)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in declared)
        {
            foreach (var former in declaration.Options.Ids("formerly"))
            {
                renamed[former.Text] = declaration.Name.Text;
            }
        }

        return renamed;
    }

    /// <summary>Former names take part in the names of types, since their classes are kept as forwarders.</summary>
    private EquatableArray<(string, string)> CheckFormerNames(KindDeclaration[] declared)
    {
        var owners = declared.ToDictionary(declaration => declaration.Name.Text, declaration => new TokenPlace(declaration.Context.Path, declaration.Name.Token), StringComparer.Ordinal);
        var formers = new List<(string, string)>();
        foreach (var declaration in declared)
        {
            foreach (var former in declaration.Options.Ids("formerly"))
            {
                if (owners.TryGetValue(former.Text, out var owner))
                {
                    declaration.Context.Report(Finding.FormerIdInUse(declaration.Context.At(former.Token), owner, former.Text, "kind", declaration.Name.Text));
                }
                else if (_types.Take(declaration.Context, Ids.ToMemberName(Plural.Of(former.Text)), new ScalarNode(former.Token, former.Text)))
                {
                    owners.Add(former.Text, new TokenPlace(declaration.Context.Path, former.Token));
                    formers.Add((Plural.Of(former.Text), declaration.Section));
                }
            }
        }

        return formers.ToEquatableArray();
    }

    private Kind Bind(KindDeclaration declaration, KindNames names)
    {
        var fields = new FieldsBinder(declaration, names, _types);
        fields.Run();
        var own = fields.Fields.ToArray();
        var passedOver = fields.PassedOver.Concat(_passedOver.FieldsOf(declaration.Name.Text)).Distinct().ToEquatableArray();
        if (declaration.BuiltIn is { } builtIn)
        {
            return builtIn with { Fields = builtIn.Fields.Concat(own).ToEquatableArray(), OwnFieldCount = own.Length, PassedOverKeys = passedOver };
        }

        var description = declaration.Options.Text("description");
        return new Kind(
            declaration.Name.Text,
            declaration.Section,
            Ids.ToMemberName(declaration.Name.Text),
            declaration.Scope,
            description.Length > 0 ? description : $"An entry of the kind {declaration.Name.Text}.",
            own.ToEquatableArray())
        {
            IsOwn = true,
            OwnFieldCount = own.Length,
            PassedOverKeys = passedOver,
            History = declaration.History,
        };
    }
}
