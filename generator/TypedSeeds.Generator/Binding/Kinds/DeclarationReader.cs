using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>Reads the declarations of kinds: their names, sections and options, but not their fields.</summary>
internal sealed class DeclarationReader
{
    private readonly TypeNames _types;
    private readonly RejectedDeclarations _rejected = new();
    private readonly List<KindDeclaration> _accepted = [];
    private readonly List<KindDeclaration> _wrong = [];
    private readonly List<BindingContext> _contexts = [];
    private readonly Dictionary<string, TokenPlace> _seen = new(StringComparer.Ordinal);

    private readonly EquatableArray<string> _sections;

    private int _own;

    private DeclarationReader(TypeNames types, EquatableArray<string> sections) => (_types, _sections) = (types, sections);

    /// <summary>Reads the declarations.</summary>
    /// <param name="files">The files, in the order of their paths.</param>
    /// <param name="sections">The names of kinds that files have as sections.</param>
    /// <param name="types">The names of types, to which those of the kinds are added.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static ReadDeclarations Read(EquatableArray<KindSection> files, EquatableArray<string> sections, TypeNames types, CancellationToken cancellation)
    {
        var reader = new DeclarationReader(types, sections);
        foreach (var file in files)
        {
            if (file.Section is { } section)
            {
                reader.ReadSection(new BindingContext(file.Path, string.Empty, KnownIds.None, KindSchema.BuiltIn, cancellation) { Reported = file.Reported }, section);
            }
        }

        return new(reader._accepted, reader._wrong, reader._rejected, reader._contexts);
    }

    private void ReadSection(BindingContext context, Node section)
    {
        _contexts.Add(context);
        if (section is not MappingNode mapping)
        {
            const string Example = "kinds: { forum: { fields: { level: { type: text } } } }";
            context.Report(Finding.WrongShape(
                context.At(section.Token), KindTable.KindsSection, "a mapping from kind to declaration", Expected.Describe(section), Expected.Example(Example)));
            return;
        }

        var declared = PartsBeside.Without(context, mapping, KindTable.KindFields);
        if (declared.IsBroken)
        {
            var kept = new HashSet<int>(declared.Value.Select(static pair => pair.Token));
            foreach (var pair in mapping.Pairs.Where(pair => !kept.Contains(pair.Token)))
            {
                _rejected.AddKind(pair.Key, pair.Value);
            }
        }

        foreach (var pair in declared.Value)
        {
            if (IsSection(mapping, pair))
            {
                context.Report(Finding.WrongShape(context.At(pair.Token), pair.Name, "the declaration of a kind", "a section, indented as a kind", Misindented.Indenting("begin its line without spaces", 0)));
                _rejected.AddKind(pair.Key, pair.Value);
                continue;
            }

            ReadDeclaration(context, mapping, pair);
        }
    }

    // A section of the format, of which nothing is an option of a kind.
    private static bool IsSection(MappingNode kinds, NodePair pair) => kinds.Column > 0 && KindTable.KeysOfFormat.Contains(pair.Name)
        && pair.Value is MappingNode { Column: > 0, Pairs.Count: > 0 } section && !PartsBeside.HasAny(KindTable.KindFields, section);

    private void ReadDeclaration(BindingContext context, MappingNode kinds, NodePair pair)
    {
        if (_seen.TryGetValue(pair.Name, out var first))
        {
            context.Report(Finding.DuplicateId(context.At(pair.Token), first, "kind", pair.Name));
            _rejected.AddKind(pair.Key, pair.Value);
            _rejected.AddFields(pair.Name, pair.Value);
            return;
        }

        _seen.Add(pair.Name, context.At(pair.Token));
        if (Expected.Id(context, pair.Key, name => kinds.Find(name) is not null).IsBroken)
        {
            _rejected.AddKind(pair.Key, pair.Value);
        }
        else if (SingularOf(pair) is { } singular)
        {
            var advice = kinds.Find(singular) is null ? new Hint($"; write '{singular}'", new(singular, IsSafe: false)) : "; add its fields to the other one";
            context.Report(Finding.BadId(context.At(pair.Token), pair.Name, "a kind is named in the singular, and its section in the plural", advice));
            _rejected.AddPlural(pair.Key, pair.Value, singular);
        }
        else if (pair.Value is MappingNode mapping)
        {
            ReadOptions(context, pair.Key, mapping);
        }
        else
        {
            var example = $"{pair.Name}: {{ description: What it is. }}";
            context.Report(Finding.WrongShape(
                context.At(pair.Value.Token), pair.Name, "the declaration of a kind", Expected.Describe(pair.Value), Expected.Example(example)));
            _rejected.AddKind(pair.Key, pair.Value);
            _rejected.AddFields(pair.Name, pair.Value);
        }
    }

    // A name such as "news" is a plural by its form alone: it is one where a file has a section of that name, or a kind has it.
    private string? SingularOf(NodePair pair) =>
        KindTable.BuiltIn.FirstOrDefault(kind => kind.Section == pair.Name && kind.Name != pair.Name) is { } builtIn ? builtIn.Name
        : _sections.Contains(pair.Name) && !(pair.Value is MappingNode mapping && mapping.Find(FieldKeys.Plural) is not null) ? Plural.Singular(pair.Name)
        : null;

    // The one after the last is told. What is said of those after it would follow from that.
    private bool IsOneTooMany(BindingContext context, ScalarNode name, MappingNode mapping)
    {
        if (KindTable.BuiltIn.Any(kind => kind.Name == name.Text) || ++_own <= Limits.OwnKinds)
        {
            return false;
        }

        if (_own == Limits.OwnKinds + 1)
        {
            context.Report(Finding.TooManyKinds(context.At(name.Token), name.Text, Limits.OwnKinds));
        }

        _rejected.AddKind(name, mapping);
        return true;
    }

    private void ReadOptions(BindingContext context, ScalarNode name, MappingNode mapping)
    {
        if (IsOneTooMany(context, name, mapping))
        {
            return;
        }

        var options = PartBinder.Options(context, KindTable.KindFields, "A declaration of a kind", "kind", name, mapping);
        var declaration = new KindDeclaration(context, name, mapping, options.Value!);
        var check = options.Check;
        if (declaration.BuiltIn is not null)
        {
            if (mapping.Pairs.Where(static pair => pair.Name is FieldKeys.Plural or FieldKeys.Scope or FieldKeys.Description).Take(2).ToArray() is { Length: 2 } own)
            {
                // A kind of the corpus's own was meant, whose name is taken.
                var option = own[0];
                context.Report(Finding.OptionDoesNotFit(context.At(option.Token), option.Name, $"the built-in kind {name.Text}", "a corpus adds 'fields' to it, and nothing else; for a kind of your own, choose another name"));
                _rejected.AddKind(name, mapping);
                _rejected.AddFields(name.Text, mapping);
                return;
            }

            check &= CheckExtension(declaration);
            _accepted.Add(declaration);
            if (check.IsBroken)
            {
                _rejected.AddFields(name.Text, mapping);
            }

            return;
        }

        if (!check.IsBroken)
        {
            check = TakeNames(declaration);
        }

        if (check.IsBroken)
        {
            _rejected.AddKind(name, mapping);
            _wrong.Add(declaration);
        }
        else
        {
            _accepted.Add(declaration);
        }
    }

    /// <summary>A built-in kind keeps its names and its scope: a corpus adds fields to it, and nothing else.</summary>
    private static CheckResult CheckExtension(KindDeclaration declaration)
    {
        var check = CheckResult.Passed;
        foreach (var pair in declaration.Mapping.Pairs.Where(pair => pair.Name != FieldKeys.Fields && KindTable.KindFields.Any(option => option.Key == pair.Name)))
        {
            check &= declaration.Context.Report(Finding.OptionDoesNotFit(declaration.Context.At(pair.Token), pair.Name, $"the built-in kind {declaration.Name.Text}", "a corpus adds 'fields' to it, and nothing else"));
        }

        return check;
    }

    // No class can have a member of its own name.
    private static string? OwnerOfClass(KindDeclaration declaration, string record, string list)
    {
        if (record == list)
        {
            return "the record of the kind";
        }

        var isMember = ReservedMembers.OfEntryClass.Contains(list) || (declaration.Scope == Scope.Document && list == Kind.DocumentLookup);
        return isMember ? "every class of entries" : null;
    }

    private CheckResult TakeNames(KindDeclaration declaration)
    {
        var context = declaration.Context;
        var section = declaration.Section;
        if (FieldTypeNames.Find(declaration.Name.Text) is not null)
        {
            return context.Report(Finding.BadId(context.At(declaration.Name.Token), declaration.Name.Text, "it is a type of fields, so no field could refer to the kind", "; choose another name"));
        }

        if (section == KindTable.Document || KindTable.KeysOfFormat.Contains(section))
        {
            return context.Report(Finding.BadId(context.At(declaration.SectionToken.Token), section, "it is a key of the format itself", "; give the section another name with 'plural'"));
        }

        var (record, list) = (Ids.ToMemberName(declaration.Name.Text), Ids.ToMemberName(section));
        if (OwnerOfClass(declaration, record, list) is { } owner)
        {
            return context.Report(Finding.ReservedName(context.At(declaration.SectionToken.Token), section, list, owner));
        }

        var taken = _types.Take(context, record, declaration.Name);
        return taken.IsBroken ? taken : _types.Take(context, list, declaration.SectionToken);
    }
}
