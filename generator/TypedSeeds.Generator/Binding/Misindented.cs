using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Finds lines that are indented as something that they are not, since YAML knows by indentation alone what belongs to what.</summary>
internal static class Misindented
{
    /// <summary>By how many characters a level is indented where no line of it shows that.</summary>
    public const int UsualStep = 2;

    /// <summary>The entries after one of a section that are fields of it, one step too far left.</summary>
    public static IReadOnlyList<NodePair> FieldsAfter(Kind kind, MappingNode section, int owner)
    {
        var end = owner + 1;
        if (section.Column >= 0 && MayGoOn(section.Pairs[owner].Value))
        {
            while (end < section.Pairs.Count && IsFieldOf(kind, section.Pairs[end]))
            {
                end++;
            }
        }

        if (end == owner + 1)
        {
            return [];
        }

        // The section may have many owners with such fields, so each takes its own without a walk from the first.
        var fields = new NodePair[end - owner - 1];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = section.Pairs[owner + 1 + i];
        }

        return fields;
    }

    /// <summary>The keys after a section that are fields of its last entry, or of the document, at the start of their lines.</summary>
    public static IReadOnlyList<NodePair> FieldsAfterSection(Kind kind, IReadOnlyList<NodePair> after) =>
        after.Count == 0 ? after : after.TakeWhile(pair => IsFieldOf(kind, pair)).ToArray();

    /// <summary>Whether a key that no section has goes on with the section before it.</summary>
    public static bool GoesOn(Kind? before, NodePair pair) => before is not null && (IsFieldOf(before, pair) || LooksLikeEntry(before, pair));

    /// <summary>Whether a key that a section has is a field of the last entry before it, by its value.</summary>
    public static bool IsFieldAsSection(KindSchema schema, Kind? before, NodePair pair) =>
        before is not null && before.Section != pair.Name && pair.Value is SequenceNode or ScalarNode { Text.Length: > 0 } && before.IndexOf(pair.Name) >= 0 && schema.HasSection(pair.Name);

    /// <summary>Whether an entry is a section that is indented.</summary>
    public static bool IsSection(KindSchema schema, Kind kind, MappingNode section, NodePair pair) =>
        section.Column > 0 && schema.HasSection(pair.Name) && (pair.Value is ScalarNode { Text.Length: 0 } || (pair.Value is MappingNode { Pairs.Count: > 0 } value && !HasFieldOf(kind, value)));

    /// <summary>What to do with a field that is indented as an entry or not at all.</summary>
    public static Hint FieldAdvice(Kind kind, string owner, Node? value, int sectionColumn)
    {
        var column = value is MappingNode { Column: > 0 } fields ? fields.Column : sectionColumn + UsualStep;
        var whole = kind.Name == KindTable.Document ? "the document" : $"'{owner}'";
        var words = $"to make it a field of {whole}, ";
        return value is MappingNode { IsBraced: true } braced ? IntoBraces(words + "write it between its braces", braced)
            : Indenting($"{words}indent it by {YamlMessages.Spaces(column)}", column).If(MayHaveLines(value));
    }

    // What is indented below braces is no YAML.
    private static Hint IntoBraces(string words, MappingNode braced) =>
        new(words, new(string.Empty, IsSafe: false, ProposalForm.IntoBraces) { Next = braced.Token, Label = "Write it between the braces" });

    /// <summary>Words that say how to indent a key, with the indentation.</summary>
    public static Hint Indenting(string words, int column) =>
        new(words, new(Invariant.Text(column), IsSafe: false, ProposalForm.Indented) { Label = column == 0 ? "Indent it not at all" : $"Indent it by {YamlMessages.Spaces(column)}" });

    /// <summary>What to do with a key at the top; null where it does not go on with the section before it.</summary>
    public static Hint? SectionAdvice(Kind kind, NodePair before, NodePair pair)
    {
        var section = before.Value as MappingNode;
        if (IsFieldOf(kind, pair))
        {
            return kind.Name == KindTable.Document ? FieldAdvice(kind, string.Empty, section, 0)
                : section is { Pairs.Count: > 0 } && section.Pairs[section.Pairs.Count - 1] is var last ? FieldAdvice(kind, last.Name, last.Value, Math.Max(section.Column, UsualStep))
                : default(Hint?);
        }

        var column = section is { Column: > 0 } ? section.Column : UsualStep;
        return LooksLikeEntry(kind, pair) && section is { IsBraced: true } ? IntoBraces($"to make it an entry of '{before.Name}', write it between the braces there", section)
            : LooksLikeEntry(kind, pair) ? Indenting($"to make it an entry of '{before.Name}', indent it by {YamlMessages.Spaces(column)}, and its fields by more", column).If(MayHaveLines(before.Value)) : default(Hint?);
    }

    /// <summary>The end of a message about a key that is no field: of a value beside it, an entry, or a section; null where it is none.</summary>
    public static Hint? KeyAdvice(KindSchema schema, Kind kind, MappingNode mapping, EquatableArray<NodePair> pairs, int index, int entryColumn)
    {
        if (mapping.Column < 0)
        {
            return null;
        }

        var pair = pairs[index];
        if (entryColumn > 0 && !IsMisspelt(kind, pair) && (LooksLikeEntry(kind, pair) || (EntryAmong(kind, mapping) is > 0 and var entry && mapping.Pairs[entry].Token == pair.Token)))
        {
            return Indenting($"; to make it an entry, indent it by {YamlMessages.Spaces(entryColumn)}", entryColumn);
        }

        if (schema.HasSection(pair.Name) && pair.Value is MappingNode { Pairs.Count: > 0 })
        {
            return Indenting("; to make it a section, begin its line without spaces", 0);
        }

        return index > 0 && kind.IndexOf(pairs[index - 1].Name) is >= 0 and var number ? PartAdvice(kind.AllFields[number], pairs[index - 1], pair, mapping.Column) : default(Hint?);
    }

    /// <summary>The first key of an entry that is no field, and is another entry: with fields as its value, or with nothing and fields after it that are there twice; -1 where none is.</summary>
    public static int EntryAmong(Kind kind, MappingNode mapping)
    {
        if (mapping.Column < 0 || kind.Name == KindTable.Document)
        {
            return -1;
        }

        for (var i = 1; i < mapping.Pairs.Count; i++)
        {
            var pair = mapping.Pairs[i];
            if ((LooksLikeEntry(kind, pair) && !IsMisspelt(kind, pair)) || (pair.Value is ScalarNode { Text.Length: 0 } && kind.IndexOf(pair.Name) < 0 && i + 1 < mapping.Pairs.Count
                && kind.IndexOf(mapping.Pairs[i + 1].Name) >= 0 && IsBefore(mapping, i, mapping.Pairs[i + 1].Name)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBefore(MappingNode mapping, int end, string name) => mapping.Pairs.Take(end).Any(before => before.Name == name);

    /// <summary>The end of a message about a key of a value of an entry, where it is a field of the entry; null where it is none.</summary>
    public static Hint? DeepAdvice(EntryAtHand? entry, MappingNode mapping, NodePair pair) =>
        entry is { Column: > 0 } && mapping.Column > entry.Column && entry.Kind.IndexOf(pair.Name) >= 0
            ? Indenting($"; to make it a field of '{entry.Id}', indent it by {YamlMessages.Spaces(entry.Column)}", entry.Column)
            : default(Hint?);

    /// <summary>The end of the keys that are parts of the value before them, which is empty without them; the index itself where it is none.</summary>
    public static int EndOfParts(Kind kind, MappingNode mapping, EquatableArray<NodePair> pairs, int index)
    {
        if (index == 0 || mapping.Column < 0 || pairs[index - 1].Value is not ScalarNode { Text.Length: 0 }
            || kind.IndexOf(pairs[index - 1].Name) is not (>= 0 and var number))
        {
            return index;
        }

        var end = index;
        while (end < pairs.Count && kind.IndexOf(pairs[end].Name) < 0 && IsPartOf(kind.AllFields[number], pairs[end]))
        {
            end++;
        }

        return end;
    }

    // What is a part of a quote or an office was meant for the one before it.
    private static Hint? PartAdvice(Field field, NodePair before, NodePair pair, int column)
    {
        if (!IsPartOf(field, pair))
        {
            return null;
        }

        return before.Value switch
        {
            MappingNode { Column: > 0 } value => Indenting($"; to make it a part of '{before.Name}', indent it by {YamlMessages.Spaces(value.Column)}", value.Column),
            SequenceNode { IsBracketed: false } list when list.Items.Count > 0 && list.Items[list.Items.Count - 1] is MappingNode { Column: > 0 } item => Indenting($"; to make it a part of the last item of '{before.Name}', indent it by {YamlMessages.Spaces(item.Column)}", item.Column),
            ScalarNode { Text.Length: 0 } value => Indenting($"; to make it a part of '{before.Name}', indent it by {YamlMessages.Spaces(column + UsualStep)}", column + UsualStep).If(MayHaveLines(value)),
            ScalarNode when field.Type == FieldType.Quote => (Hint)$"; it is a part of a quote: write {before.Name}: {{ exact: the words, {pair.Name}: {(pair.Value as ScalarNode)?.Text} }}",
            _ => default(Hint?),
        };
    }

    private static bool IsPartOf(Field field, NodePair pair) => field.Type switch
    {
        FieldType.Quote => PartsBeside.IsOne(KindTable.QuoteFields, pair.Name),
        FieldType.Offices => PartsBeside.IsOne(KindTable.OfficeFields, pair.Name),
        FieldType.Codes => pair.Value is ScalarNode && CodeSchemes.IsKnown(pair.Name),
        _ => false,
    };

    /// <summary>Whether lines below a value that are indented by more are a part of it: after words, quotation marks or brackets they are no YAML.</summary>
    public static bool MayHaveLines(Node? value) => value is null or MappingNode { Column: > 0 } or ScalarNode { Text.Length: 0, IsQuoted: false };

    private static bool MayGoOn(Node value) => value is MappingNode { Column: > 0 } or ScalarNode { Text.Length: 0 };

    private static bool IsFieldOf(Kind kind, NodePair pair) =>
        HasField(kind, pair.Name) && !(pair.Value is MappingNode value && HasFieldOf(kind, value));

    private static bool LooksLikeEntry(Kind kind, NodePair pair) =>
        kind.Name != KindTable.Document && kind.IndexOf(pair.Name) < 0 && pair.Value is MappingNode value && HasFieldOf(kind, value);

    // “source” with fields below it is “sources”, whose keys are those fields.
    private static bool IsMisspelt(Kind kind, NodePair pair) =>
        kind.FieldNames.Closest(pair.Name) is { } closest && kind.AllFields[kind.IndexOf(closest)].Type == FieldType.Sources;

    // A loop, since every mapping of a file is asked.
    private static bool HasFieldOf(Kind kind, MappingNode mapping)
    {
        foreach (var pair in mapping.Pairs)
        {
            if (HasField(kind, pair.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasField(Kind kind, string key) => kind.IndexOf(key) >= 0 || (kind.Name == KindTable.Document && key == FieldKeys.Id);
}
