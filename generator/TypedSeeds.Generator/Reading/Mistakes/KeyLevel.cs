using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A level of a file at which a line may begin: its column, and the keys that a line there is within, the section first.</summary>
/// <param name="Column">By how many spaces its lines are indented.</param>
/// <param name="Path">The keys; none where its lines are sections.</param>
/// <param name="First">The start of the line above that is of it, and the nearest; -1 where none is.</param>
internal sealed record KeyLevel(int Column, IReadOnlyList<string> Path, int First)
{
    /// <summary>What a line of the level is, in words.</summary>
    public string Words => Path.Count switch
    {
        0 => "a section",
        1 when Path[0] == KindTable.Document => "a field of the document",
        1 when KindTable.KeysOfFormat.Contains(Path[0]) => $"a part of '{Path[0]}'",
        1 => $"an entry of '{Path[0]}'",
        2 when KindTable.IsSection(Path[0]) && Path[0] != KindTable.Document => $"a field of '{Path[1]}'",
        _ => $"a part of '{Path[Path.Count - 1]}'",
    };

    /// <summary>Whether the format has a key at the level; null where the corpus may have said what is there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="mayHold">Whether the key has lines or braces after it, and no words.</param>
    public bool? Has(string key, bool mayHold)
    {
        if (Path.Count == 0)
        {
            return mayHold && KindTable.IsTopKey(key);
        }

        if (Path[0] == KindTable.Document)
        {
            return key == FieldKeys.Id && Path.Count == 1 ? true : Within(KindOf(Path[0])!, key, 1);
        }

        return Path[0] switch
        {
            KindTable.RulesSection => HasRule(key),
            KindTable.KindsSection => HasDeclaration(key, mayHold),
            KindTable.DefaultsSection => Path.Count == 1 ? mayHold && KindTable.IsSection(key) : KindOf(Path[1]) is { } kind ? Within(kind, key, 2) : null,
            KindTable.UsesSection or KindTable.WaiversSection => null,
            _ when Path.Count == 1 => mayHold && !KindTable.IsTopKey(key) && KindOf(Path[0])?.IndexOf(key) is not >= 0,
            _ => KindOf(Path[0]) is { } kind ? Within(kind, key, 2) : null,
        };
    }

    private static Kind? KindOf(string section) => KindTable.BuiltIn.FirstOrDefault(kind => kind.Section == section);

    private static bool HasKey(EquatableArray<Field> fields, string key) => fields.Any(field => field.Key == key);

    private bool? HasRule(string key) => Path.Count switch
    {
        1 => HouseRuleTable.Find(key) is not null,
        2 when HouseRuleTable.Find(Path[1]) is { } rule => key == HouseRuleTable.Level.Key || HasKey(rule.Options, key),
        _ => null,
    };

    private bool? HasDeclaration(string key, bool mayHold) => Path.Count switch
    {
        1 => mayHold && !KindTable.IsTopKey(key) && !HasKey(KindTable.KindFields, key),
        2 => HasKey(KindTable.KindFields, key),
        3 when Path[2] == FieldKeys.Fields => mayHold && !HasKey(KindTable.KindFields, key),
        4 when Path[2] == FieldKeys.Fields => HasKey(KindTable.FieldFields, key),
        _ => null,
    };

    // A corpus adds fields to a built-in kind, so that a key that it has not may be one.
    private bool? Within(Kind kind, string key, int depth)
    {
        var isField = kind.IndexOf(key) >= 0;
        if (Path.Count == depth)
        {
            return isField ? true : null;
        }

        var inner = Path.Count - depth;
        return kind.IndexOf(Path[depth]) is not (>= 0 and var number) ? null : (kind.AllFields[number].Type, inner) switch
        {
            (FieldType.Sources, 1) => isField ? true : null,
            (FieldType.Sources, 2) => HasKey(KindTable.SourceFields, key),
            (FieldType.Sources, 3) or (FieldType.Quote, 1) => HasKey(KindTable.QuoteFields, key),
            (FieldType.Offices, 1) => HasKey(KindTable.OfficeFields, key),
            (FieldType.Codes, 1) => CodeSchemes.IsKnown(key),
            _ => null,
        };
    }
}
