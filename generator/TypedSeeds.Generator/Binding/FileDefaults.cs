using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The values that a file gives for the entries of its sections. Each is bound once, so that a mistake is one finding.</summary>
internal sealed class FileDefaults
{
    private const string SectionNoun = "section that takes defaults";

    private readonly Dictionary<string, KindDefaults> _byKind = new(StringComparer.Ordinal);

    /// <summary>Reads the section of a file; none where it has none.</summary>
    public static FileDefaults Of(BindingContext context, AnnotationFile file)
    {
        var defaults = new FileDefaults();
        switch (FileOutline.Find(file.Root, KindTable.DefaultsSection))
        {
            case null:
                defaults.AddMisspelt(context.Schema, file.Root);
                break;
            case MappingNode sections:
                defaults.AddAll(context, sections with { Pairs = DistinctPairs.Of(context, sections).Value });

                break;
            case var other:
                defaults.AddListed(context.Schema, other);
                var example = $"defaults: {{ {WrittenIn(context.Schema, other) ?? "statements: { mode: quoted }"} }}";
                context.Report(Finding.WrongShape(context.At(other.Token), KindTable.DefaultsSection, "a mapping from section to fields", Expected.DescribeNoMapping(other), Expected.Example(example)));
                break;
        }

        return defaults;
    }

    /// <summary>The defaults of a section of a file as they are written; null where there are none.</summary>
    public static Node? NodeOf(AnnotationFile file, Kind kind) =>
        FileOutline.Find(file.Root, KindTable.DefaultsSection) is MappingNode sections && TakesDefaults(kind) ? FileOutline.Find(sections, kind.Section) : null;

    /// <summary>Whether entries of a kind are several in a file, so that they can share values.</summary>
    public static bool TakesDefaults(Kind kind) => kind.Name != KindTable.Document;

    /// <summary>The defaults of a kind.</summary>
    public KindDefaults Of(Kind kind) => _byKind.TryGetValue(kind.Name, out var defaults) ? defaults : KindDefaults.None;

    /// <summary>Tells of the defaults that no entry takes.</summary>
    public void ReportIdle(BindingContext context)
    {
        foreach (var kind in context.Schema.Kinds)
        {
            foreach (var idle in Of(kind).Idle)
            {
                if (kind.Scope == Scope.Document && !context.HasDocument && !context.MayHaveDocument)
                {
                    // All of the section are for entries that the file cannot have.
                    context.Report(Finding.DefaultsOfNone(context.At(idle.Token), kind.Section));
                    break;
                }

                context.Report(Finding.DefaultIdle(context.At(idle.Token), kind.Section, idle.Name));
            }
        }
    }

    private void AddAll(BindingContext context, MappingNode sections)
    {
        for (var i = 0; i < sections.Pairs.Count; i++)
        {
            var section = sections.Pairs[i];
            if (context.Schema.WithSection(section.Name) is { } kind && TakesDefaults(kind) && FieldsBeside(context, kind, sections, i) is { Count: > 0 } fields)
            {
                AddBeside(context, kind, sections, section, fields);
                i += fields.Count;
            }
            else if (LostEntries(context, sections, i) is { } other)
            {
                var end = MisplacedEntry.EndOfRun(sections.Pairs, i, other);
                var hint = MisplacedEntry.Advice(context, other, sections, sections.Pairs, i, end);
                context.Report(Finding.UnknownChoice(context.At(section.Token), section.Name, SectionNoun, hint, ShownChoices.Of(SectionNames(context).Names, hint.Text)));
                i = end - 1;
            }
            else
            {
                Add(context, sections, section);
            }
        }
    }

    // The entries of a section whose key is lost are read as sections of defaults, where those are before it.
    private static Kind? LostEntries(BindingContext context, MappingNode sections, int index) =>
        sections.Pairs[index] is var section && context.Schema.IsComplete && context.Schema.WithSection(section.Name) is null && context.Schema.WithName(section.Name) is null && !context.Schema.IsRejectedSection(section.Name) && SectionNames(context).Hint(section.Name).Text.Length == 0
            ? MisplacedEntry.KindOf(context.Schema, sections.Pairs, index) : null;

    private static NameIndex SectionNames(BindingContext context) => new(context.Schema.Kinds.Where(TakesDefaults).Select(static known => known.Section));

    // What is a mapping under the key of a section gives defaults of that section.
    private static IReadOnlyList<NodePair> FieldsBeside(BindingContext context, Kind kind, MappingNode sections, int index) =>
        [.. Misindented.FieldsAfter(kind, sections, index).TakeWhile(pair => !(pair.Value is MappingNode && context.Schema.HasSection(pair.Name)))];

    // The fields of a section of defaults, at the depth of its key. The first is told.
    private void AddBeside(BindingContext context, Kind kind, MappingNode sections, NodePair section, IReadOnlyList<NodePair> fields)
    {
        var rest = fields.Count > 1 ? ", and the fields after it" : string.Empty;
        var advice = Misindented.FieldAdvice(kind, section.Name, section.Value, sections.Column);
        context.Report(Finding.WrongShape(context.At(fields[0].Token), fields[0].Name, "a " + SectionNoun, $"{Expected.Describe(fields[0].Value)}, indented as one", advice with { Text = advice.Text + rest, Proposal = advice.Proposal is { } indented ? indented with { Last = fields[fields.Count - 1].Token } : null }));
        AddWrong(kind, section);
        foreach (var field in fields)
        {
            AddWrong(kind, field);
        }
    }

    // What items of a list give is not missing.
    private void AddListed(KindSchema schema, Node node)
    {
        foreach (var pair in PairsIn(node))
        {
            foreach (var kind in schema.Kinds.Where(kind => TakesDefaults(kind) && (kind.Section == pair.Name || kind.Name == pair.Name || kind.IndexOf(pair.Name) >= 0)))
            {
                AddWrong(kind, pair);
            }
        }
    }

    private static IEnumerable<NodePair> PairsIn(Node node) => node is SequenceNode list ? list.Items.OfType<MappingNode>().SelectMany(static item => item.Pairs) : [];

    // The first of what is written, in the form that it should have.
    private static string? WrittenIn(KindSchema schema, Node node) => PairsIn(node).FirstOrDefault() is not { Value: { } value } pair ? null
        : value is MappingNode { Pairs: { Count: > 0 } fields } && schema.HasSection(pair.Name) ? $"{pair.Name}: {{ {string.Join(", ", fields.Select(static field => $"{field.Name}: {Written(field.Value)}"))} }}"
        : schema.Kinds.Where(kind => TakesDefaults(kind) && kind.IndexOf(pair.Name) >= 0).OrderBy(kind => kind.AllFields[kind.IndexOf(pair.Name)].IsRequired ? 0 : 1).FirstOrDefault() is { } owner ? $"{owner.Section}: {{ {pair.Name}: {Written(value)} }}"
        : null;

    // Under a misspelt key, which is told, no field is missing.
    private void AddMisspelt(KindSchema schema, MappingNode root)
    {
        foreach (var section in root.Pairs.Where(pair => SectionKeys.IsUnknown(schema, pair.Name) && SectionKeys.IsMeantAs(KindTable.DefaultsSection, pair.Name)).SelectMany(static pair => pair.Value is MappingNode sections ? sections.Pairs : []))
        {
            foreach (var kind in schema.Kinds.Where(kind => TakesDefaults(kind) && (kind.Section == section.Name || kind.Name == section.Name || kind.IndexOf(section.Name) >= 0)))
            {
                AddWrong(kind, section);
            }
        }
    }

    // A field without its section: that of the first kind that has it and needs it.
    private static Hint? OwnerOf(KindSchema schema, NodePair field) =>
        schema.Kinds.Where(kind => TakesDefaults(kind) && kind.IndexOf(field.Name) >= 0).OrderBy(kind => kind.AllFields[kind.IndexOf(field.Name)].IsRequired ? 0 : 1).FirstOrDefault() is { } owner
            ? (Hint)$"; it is a field: write {owner.Section}: {{ {field.Name}: {Written(field.Value)} }}"
            : default(Hint?);

    private static string Written(Node node) => node switch
    {
        ScalarNode { Text.Length: > 0 } value => YamlText.Words(value.Text),
        SequenceNode { Items.Count: > 0 } list when list.Items.All(static item => item is ScalarNode) => ListText.Of(list.Items.Select(static item => ((ScalarNode)item).Text)),
        _ => "…",
    };

    private void AddWrong(Kind kind, NodePair section)
    {
        if (!_byKind.TryGetValue(kind.Name, out var wrong))
        {
            _byKind.Add(kind.Name, wrong = new KindDefaults());
        }

        wrong.AddWrong(kind, kind.IndexOf(section.Name) >= 0 ? new MappingNode(section.Token, new([section])) : section.Value);
    }

    private void Add(BindingContext context, MappingNode sections, NodePair section)
    {
        if (context.Schema.WithSection(section.Name) is { } kind && TakesDefaults(kind))
        {
            if (section.Value is SequenceNode or ScalarNode { Text.Length: > 0 } && OwnerOf(context.Schema, section) is { } owner)
            {
                // A field of other entries may be called as a section is.
                context.Report(Finding.WrongShape(context.At(section.Value.Token), section.Name, "a mapping of fields", Expected.DescribeNoMapping(section.Value), owner.Text.Substring(2)));
                AddWrong(context.Schema.Kinds.First(other => TakesDefaults(other) && other.IndexOf(section.Name) >= 0), section);
                return;
            }

            _byKind[kind.Name] = KindDefaults.Of(context, kind, section);
            return;
        }

        // Where the declaration of the kind is wrong or was not read, that is the mistake.
        if (!context.Schema.IsComplete || context.Schema.IsRejectedSection(section.Name))
        {
            return;
        }

        var names = SectionNames(context);
        var renamed = context.Schema.FormerSections.FirstOrDefault(former => former.Former == section.Name)?.Now;
        var hint = renamed is not null ? Closest.Renamed(section.Name, renamed)
            : section.Value is MappingNode && context.Schema.WithName(section.Name) is { } named && TakesDefaults(named) ? Closest.Hint(section.Name, named.Section)
            : OwnerOf(context.Schema, section) ?? names.Hint(section.Name);
        foreach (var other in context.Schema.Kinds.Where(other => TakesDefaults(other) && (hint.Proposal?.Value == other.Section || other.IndexOf(section.Name) >= 0)))
        {
            AddWrong(other, section);
        }

        context.Report(Finding.UnknownChoice(context.At(section.Token), section.Name, SectionNoun, hint.IfFree(sections, section), ShownChoices.Of(names.Names, hint)));
    }
}
