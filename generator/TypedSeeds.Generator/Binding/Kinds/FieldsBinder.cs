using System.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>Binds the fields that one kind declares: keys, names in C#, and each field by itself.</summary>
internal sealed class FieldsBinder
{
    /// <summary>A message names no more fields of a kind.</summary>
    private const int MostDates = 4;

    private readonly KindDeclaration _kind;
    private readonly BindingContext _context;
    private readonly KindNames _kinds;
    private readonly TypeNames _types;
    private readonly string _recordName;
    private readonly Dictionary<string, ScalarNode> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _formerKeys = new(StringComparer.Ordinal);

    private FieldsBinder(KindDeclaration kind, KindNames kinds, TypeNames types)
    {
        _kind = kind;
        _context = kind.Context;
        _kinds = kinds;
        _types = types;
        _recordName = kind.BuiltIn?.RecordName ?? Ids.ToMemberName(kind.Name.Text);
    }

    /// <summary>Binds the fields of a declaration.</summary>
    /// <param name="kind">The declaration.</param>
    /// <param name="kinds">The names of kinds that a field may refer to.</param>
    /// <param name="types">The names of types, to which those of enums are added.</param>
    public static BoundFields Bind(KindDeclaration kind, KindNames kinds, TypeNames types) =>
        FileOutline.Find(kind.Mapping, FieldKeys.Fields) is MappingNode declarations
            ? new FieldsBinder(kind, kinds, types).Run(declarations)
            : new(EquatableArray<Field>.Empty, EquatableArray<string>.Empty);

    private BoundFields Run(MappingNode declarations)
    {
        var keys = declarations.Pairs.GroupBy(pair => pair.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Key, StringComparer.Ordinal);
        var fields = new List<Field>();
        var rejected = new List<string>();
        var indented = PartsBeside.Without(_context, declarations, KindTable.FieldFields);
        if (indented.IsBroken)
        {
            rejected.AddRange(declarations.Pairs.Select(static pair => pair.Name).Except(indented.Value.Select(static pair => pair.Name)));
        }

        // A duplicate key breaks no field: the first of the two is read.
        foreach (var pair in DistinctPairs.Of(_context, indented.Value).Value)
        {
            var bound = Bind(pair, keys);
            if (bound is { IsBroken: false, Value: { } field })
            {
                fields.Add(field);
            }
            else
            {
                rejected.Add(pair.Name);
                rejected.Add(Ids.Suggest(pair.Name));
            }
        }

        return new(WithKnownOrder(declarations, fields, rejected), rejected.ToEquatableArray());
    }

    private Bound<Field> Bind(NodePair pair, Dictionary<string, ScalarNode> keys)
    {
        var check = Expected.Id(_context, pair.Key, key => keys.ContainsKey(key) || _kind.BuiltIn?.IndexOf(key) >= 0);
        if (!check.IsBroken)
        {
            check = TakeKey(pair.Key, pair.Name);
        }

        if (check.IsBroken)
        {
            return check;
        }

        if (pair.Value is not MappingNode mapping)
        {
            return ReportNoMapping(pair);
        }

        if (FieldBinder.IsListOfItems(mapping, _kinds))
        {
            // What its items are is said in a key that only a list of another language has.
            return FieldBinder.ReportUnknown(_context, mapping, ((ScalarNode)mapping.Find(FieldKeys.Type)!).Text, _kinds);
        }

        var options = PartBinder.Options(_context, KindTable.FieldFields, "A declaration of a field", "field", pair.Key, mapping);
        if (options.IsBroken)
        {
            return options.Check;
        }

        var bound = FieldBinder.Bind(_context, pair.Key, mapping, options.Value!, _kinds);
        if (bound.Value is not { } field)
        {
            return bound.Check;
        }

        foreach (var former in options.Value!.Ids(FieldKeys.Formerly))
        {
            check &= TakeFormerKey(pair.Key, former, keys);
        }

        if (field.Type == FieldType.Reference || field.Type == FieldType.Choice)
        {
            check &= CheckLookup(pair.Key, field.LookupMethod);
        }

        if (field.Type != FieldType.Choice)
        {
            return new(field, check);
        }

        var enumName = Ids.ToMemberName(_kind.Name.Text) + field.PropertyName;
        return new(field with { EnumName = enumName }, check & TakeEnumName(pair.Key, enumName));
    }

    // What is written may be the type, or the values of a choice, without the braces around it.
    private CheckResult ReportNoMapping(NodePair pair)
    {
        var texts = Expected.Items(pair.Value).OfType<ScalarNode>().Select(static item => item.Text).Where(static text => text.Length > 0).ToArray();
        var written = pair.Value is SequenceNode && texts.Length == 1 ? $"[{texts[0]}]" : texts.Length == 1 ? texts[0] : string.Empty;
        var options = written.Length > 0 && _kinds.Meant(written) is { } meant ? $"type: {meant.Options}"
            : texts.Length > 1 && pair.Value is SequenceNode && texts.All(static text => Ids.Problem(text) is null) ? $"type: choice, of: {ListText.Of(texts)}"
            : null;
        var hint = options is null ? Expected.Example($"{pair.Name}: {{ type: text }}")
            : new Hint($"write {pair.Name}: {{ {options} }}", pair.Value is ScalarNode ? new($"{{ {options} }}", IsSafe: false, ProposalForm.Source) : null);
        return _context.Report(Finding.WrongShape(_context.At(pair.Value.Token), pair.Name, "the declaration of a field", Expected.Describe(pair.Value), hint));
    }

    // The class of the entries has a method for the field, and no class has a member of its own name.
    private CheckResult CheckLookup(ScalarNode key, string method)
    {
        var className = Ids.ToMemberName(_kind.Section);
        return _kind.BuiltIn is null && method == className
            ? _context.Report(Finding.ReservedName(_context.At(key.Token), key.Text, method, $"the class {className}"))
            : CheckResult.Passed;
    }

    // The one name that is made of two ids, and so the one that may be too long.
    private CheckResult TakeEnumName(ScalarNode key, string enumName)
    {
        if (Encoding.UTF8.GetByteCount(enumName) <= Limits.NameBytes)
        {
            return _types.Take(_context, enumName, key);
        }

        const string Problem = "with the name of the kind it makes the name of an enum that is longer than C# allows";
        return _context.Report(Finding.BadId(_context.At(key.Token), key.Text, Problem, "; choose a shorter one"));
    }

    private CheckResult TakeFormerKey(ScalarNode key, ScalarNode former, Dictionary<string, ScalarNode> keys)
    {
        if (keys.TryGetValue(former.Text, out var user))
        {
            return _context.Report(Finding.FormerIdInUse(_context.At(former.Token), _context.At(user.Token), former.Text, "field", key.Text));
        }

        if (!_formerKeys.Add(former.Text))
        {
            return _context.Report(Finding.FormerIdInUse(_context.At(former.Token), null, former.Text, "field", key.Text));
        }

        return TakeKey(new ScalarNode(former.Token, former.Text), former.Text);
    }

    /// <summary>Takes a key that the kind does not have yet, with the name of its property.</summary>
    private CheckResult TakeKey(ScalarNode token, string key)
    {
        var known = (_kind.BuiltIn?.Fields ?? EquatableArray<Field>.Empty).Concat(KindTable.CommonFields).Any(field => field.Key == key);
        if (known || (_kind.BuiltIn?.Name == KindTable.Document && key == FieldKeys.Id))
        {
            return _context.Report(Finding.FieldTaken(_context.At(token.Token), _kind.Name.Text, key));
        }

        var name = Ids.ToMemberName(key);
        if (ReservedMembers.Owner(_recordName, _kind.BuiltIn, _kind.Scope, name) is { } owner)
        {
            return _context.Report(Finding.ReservedName(_context.At(token.Token), key, name, owner));
        }

        var method = Field.LookupMethodOf(key);
        if (_kind.BuiltIn?.LookupMethods.Contains(method) == true)
        {
            return _context.Report(Finding.ReservedName(_context.At(token.Token), key, method, $"the class {_kind.BuiltIn.ClassName}"));
        }

        if (_properties.TryGetValue(name, out var first))
        {
            return _context.Report(Finding.SameName(_context.At(token.Token), _context.At(first.Token), key, first.Text, name));
        }

        _properties.Add(name, token);
        return CheckResult.Passed;
    }

    /// <summary>The fields, without an <c>after</c> that names no other date field of the kind; only now are all of them known.</summary>
    private EquatableArray<Field> WithKnownOrder(MappingNode declarations, List<Field> fields, List<string> rejected)
    {
        var builtIn = _kind.BuiltIn?.Fields ?? EquatableArray<Field>.Empty;
        var dates = builtIn.Concat(fields).Where(field => field.Type == FieldType.Date && !field.IsMany).Select(field => field.Key).ToArray();
        var (known, knownDates, knownRejected) = (new Field[fields.Count], new HashSet<string>(dates, StringComparer.Ordinal), new HashSet<string>(rejected, StringComparer.Ordinal));
        var names = new NameIndex(dates);
        for (var i = 0; i < known.Length; i++)
        {
            var field = fields[i];
            var after = field.Constraints.After;
            if (after.Length == 0 || (knownDates.Contains(after) && after != field.Key))
            {
                known[i] = field;
                continue;
            }

            if (!knownRejected.Contains(after))
            {
                ReportUnknownDate(declarations, field, fields, names, dates);
            }

            known[i] = field with { Constraints = field.Constraints with { After = string.Empty } };
        }

        return new(known);
    }

    private void ReportUnknownDate(MappingNode declarations, Field field, List<Field> fields, NameIndex names, string[] dates)
    {
        if (_context.IsFull(Rules.UnknownReference))
        {
            _context.Count(Rules.UnknownReference);
            return;
        }

        var after = field.Constraints.After;
        var declaration = (MappingNode)FileOutline.Find(declarations, field.Key)!;
        var renamed = fields.Find(candidate => candidate.History.Formerly.Contains(after));
        var hint = renamed is null ? names.Hint(after, except: field.Key) : Closest.Renamed(after, renamed.Key);
        var place = _context.At(FileOutline.Find(declaration, FieldKeys.After)!.Token);
        var others = hint.Text.Length > 0 ? hint.Text : dates.Length == 1 ? "; declare one, or take 'after' out" : $"; write {ListText.Or([.. dates.Where(key => key != field.Key).Take(MostDates)])}";
        _context.Report(Finding.UnknownReference(place, "other date field", after, hint with { Text = $" of the kind {_kind.Name.Text}{others}" }));
    }
}
