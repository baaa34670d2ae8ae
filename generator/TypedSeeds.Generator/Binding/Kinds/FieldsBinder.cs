using System.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>Binds the fields that one kind declares: keys, names in C#, and each field by itself.</summary>
internal sealed class FieldsBinder
{
    private readonly KindDeclaration _kind;
    private readonly BindingContext _context;
    private readonly KindNames _kinds;
    private readonly TypeNames _types;
    private readonly string _recordName;
    private readonly Dictionary<string, ScalarNode> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _formerKeys = new(StringComparer.Ordinal);

    public FieldsBinder(KindDeclaration kind, KindNames kinds, TypeNames types)
    {
        _kind = kind;
        _context = kind.Context;
        _kinds = kinds;
        _types = types;
        _recordName = kind.BuiltIn?.RecordName ?? Ids.ToMemberName(kind.Name.Text);
    }

    /// <summary>The fields that nothing stands against.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>The keys of the others, and what they should have been.</summary>
    public List<string> PassedOver { get; } = [];

    public void Run()
    {
        var declarations = FileOutline.Find(_kind.Mapping, "fields") as MappingNode;
        if (declarations is null)
        {
            return;
        }

        var keys = declarations.Pairs.GroupBy(pair => pair.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Key, StringComparer.Ordinal);
        foreach (var pair in Shapes.DistinctPairs(_context, declarations))
        {
            _context.IsBroken = false;
            var field = Bind(pair, keys);
            if (field is null || _context.IsBroken)
            {
                PassedOver.Add(pair.Name);
                PassedOver.Add(Ids.Suggest(pair.Name));
            }
            else
            {
                Fields.Add(field);
            }
        }

        CheckOrder(declarations);
    }

    private Field? Bind(NodePair pair, Dictionary<string, ScalarNode> keys)
    {
        if (!Shapes.CheckId(_context, pair.Key) || !TakeKey(pair.Key, pair.Name))
        {
            return null;
        }

        if (pair.Value is not MappingNode mapping)
        {
            _context.Report(Finding.WrongShape(_context.At(pair.Value.Token), pair.Name, "the declaration of a field", Shapes.Describe(pair.Value), $"{pair.Name}: {{ type: text }}"));
            return null;
        }

        var options = PartBinder.Options(_context, KindTable.FieldFields, "A declaration of a field", "field", pair.Key, mapping);
        if (_context.IsBroken || FieldBinder.Bind(_context, pair.Key, mapping, options, _kinds) is not { } field)
        {
            return null;
        }

        foreach (var former in options.Ids("formerly"))
        {
            TakeFormerKey(pair.Key, former, keys);
        }

        if (field.Type != FieldType.Choice)
        {
            return field;
        }

        var enumName = Ids.ToMemberName(_kind.Name.Text) + field.PropertyName;
        return CheckLength(pair.Key, enumName) && _types.Take(_context, enumName, pair.Key) ? field with { EnumName = enumName } : null;
    }

    // The one name that is put together from two ids, and so the one that may be too long.
    private bool CheckLength(ScalarNode key, string enumName)
    {
        if (Encoding.UTF8.GetByteCount(enumName) <= Limits.NameBytes)
        {
            return true;
        }

        _context.Report(Finding.BadId(_context.At(key.Token), key.Text, "with the name of the kind it makes the name of an enum that is longer than C# allows", "; choose a shorter one"));
        return false;
    }

    private void TakeFormerKey(ScalarNode key, ScalarNode former, Dictionary<string, ScalarNode> keys)
    {
        if (keys.TryGetValue(former.Text, out var user))
        {
            _context.Report(Finding.FormerIdInUse(_context.At(former.Token), _context.At(user.Token), former.Text, "field", key.Text));
        }
        else if (!_formerKeys.Add(former.Text))
        {
            _context.Report(Finding.FormerIdInUse(_context.At(former.Token), null, former.Text, "field", key.Text));
        }
        else
        {
            TakeKey(new ScalarNode(former.Token, former.Text), former.Text);
        }
    }

    /// <summary>A key is no field of the kind already, and its property has a name of its own.</summary>
    private bool TakeKey(ScalarNode token, string key)
    {
        var known = (_kind.BuiltIn?.Fields ?? EquatableArray<Field>.Empty).Concat(KindTable.CommonFields).Any(field => field.Key == key);
        if (known || (_kind.BuiltIn?.Name == KindTable.Document && key == "id"))
        {
            _context.Report(Finding.FieldTaken(_context.At(token.Token), _kind.Name.Text, key));
            return false;
        }

        var name = Ids.ToMemberName(key);
        if (ReservedMembers.Owner(_recordName, _kind.BuiltIn, _kind.Scope, name) is { } owner)
        {
            _context.Report(Finding.ReservedName(_context.At(token.Token), key, name, owner));
            return false;
        }

        var method = Field.LookupMethodOf(key);
        if (_kind.BuiltIn?.Lookups.Any(lookup => lookup.Method == method) == true)
        {
            _context.Report(Finding.ReservedName(_context.At(token.Token), key, method, $"the class {_kind.BuiltIn.ClassName}"));
            return false;
        }

        if (_properties.TryGetValue(name, out var first))
        {
            _context.Report(Finding.SameName(_context.At(token.Token), _context.At(first.Token), key, first.Text, name));
            return false;
        }

        _properties.Add(name, token);
        return true;
    }

    /// <summary>What <c>after</c> names is a date field of the kind; only now are all of them known.</summary>
    private void CheckOrder(MappingNode declarations)
    {
        var dates = (_kind.BuiltIn?.Fields ?? EquatableArray<Field>.Empty).Concat(Fields).Where(field => field.Type == FieldType.Date && !field.IsMany).Select(field => field.Key).ToArray();
        for (var i = 0; i < Fields.Count; i++)
        {
            var after = Fields[i].Constraints.After;
            if (after.Length == 0 || (dates.Contains(after) && after != Fields[i].Key))
            {
                continue;
            }

            var declaration = (MappingNode)FileOutline.Find(declarations, Fields[i].Key)!;
            if (!PassedOver.Contains(after))
            {
                var renamed = Fields.Find(field => field.History.Formerly.Contains(after));
                var hint = renamed is null ? Closest.Hint(after, dates.Where(date => date != Fields[i].Key)) : Closest.Renamed(renamed.Key);
                _context.Report(Finding.UnknownReference(_context.At(FileOutline.Find(declaration, "after")!.Token), $"other date field of the kind {_kind.Name.Text},", after, hint));
            }

            Fields[i] = Fields[i] with { Constraints = Fields[i].Constraints with { After = string.Empty } };
        }
    }
}
