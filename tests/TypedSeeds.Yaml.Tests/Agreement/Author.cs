using TypedSeeds.Generator.Schema;
using static TypedSeeds.Yaml.Tests.Agreement.Tree;

namespace TypedSeeds.Yaml.Tests.Agreement;

/// <summary>Writes annotations from the table of kinds: entries with all required and some optional fields, in any form that the format allows.</summary>
/// <param name="schema">The kinds.</param>
/// <param name="random">Decides everything that the table leaves open.</param>
internal sealed class Author(KindSchema schema, Random random)
{
    private const string Document = "report";
    private const int EntriesOfKind = 2;

    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);
    private string _itself = string.Empty;
    private string _kind = string.Empty;

    /// <summary>An annotation of a document with entries of every kind.</summary>
    public Mapping Annotation()
    {
        var file = new Mapping().With("seed", Text("1"));
        var defaults = new Mapping();
        foreach (var kind in schema.Kinds.Where(kind => kind.Name != KindTable.Document && OneIn(4)))
        {
            // A date would have to be in order with those of the entries, and an entry may be what all others refer to.
            _kind = kind.Name;
            Field[] fields = [.. kind.AllFields.Where(field => field.TakesDefault && field.Type != FieldType.Date && !field.IsNeverItself)];
            var field = fields[random.Next(fields.Length)];
            defaults.With(kind.Section, new Mapping().With(field.Key, Value(field, mustHold: field.IsRequired && !field.MayBeEmpty || kind.ProofFields.Contains(field.Key))));
            _defaults.Add(kind.Name, field.Key);
        }

        if (_defaults.Count > 0)
        {
            file.With("defaults", defaults);
        }

        foreach (var kind in schema.Kinds)
        {
            file.With(kind.Section, kind.Name == KindTable.Document ? Entry(kind).With("id", new Scalar(Document)) : Section(kind));
        }

        return file;
    }

    private Mapping Section(Kind kind)
    {
        var section = new Mapping();
        for (var i = 1; i <= EntriesOfKind; i++)
        {
            _itself = IdOf(kind, i);
            section.With(_itself, Entry(kind, takesDefault: i == 1 || OneIn(2)));
        }

        return section;
    }

    // A document of another package, and what goes with it, needs that package.
    private static bool NeedsPackage(Field field) => field.IsOfPackages || field.Key == FieldKeys.CoverageCounts;

    private Mapping Entry(Kind kind, bool takesDefault = false)
    {
        _kind = kind.Name;
        var entry = new Mapping();
        foreach (var field in kind.AllFields.Where(field => !field.IsComputed && !NeedsPackage(field) && field.Type != FieldType.Sources && !(takesDefault && _defaults.GetValueOrDefault(kind.Name) == field.Key)))
        {
            if (field.IsRequired || kind.ProofFields.Contains(field.Key) || OneIn(3))
            {
                entry.With(field.Key, Value(field, mustHold: field.IsRequired && !field.MayBeEmpty || kind.ProofFields.Contains(field.Key)));
            }
        }

        if (OneIn(2))
        {
            entry.With("sources", Sources(entry.Pairs.Select(pair => pair.Key).Where(_ => OneIn(3)).ToArray()));
        }

        return entry;
    }

    private Tree Value(Field field, bool mustHold)
    {
        if (!field.IsMany && field.Type != FieldType.Offices)
        {
            return field.Type == FieldType.Codes ? Codes(mustHold) : One(field);
        }

        // A single value is allowed instead of a list of one.
        return OneIn(4)
            ? One(field, isAlone: true)
            : new Sequence(Enumerable.Range(0, random.Next(mustHold ? 1 : 0, 4)).Select(_ => One(field)).DistinctBy(item => field.Type == FieldType.Reference ? ((Scalar)item).Words.Split('/').Last() : (object)item));
    }

    private Tree One(Field field, bool isAlone = false) => field.Type switch
    {
        FieldType.Text when field.Constraints.Pattern.Length > 0 => Text("AB", "ZZ7", "QX12"),
        FieldType.Text when field.Key == FieldKeys.Deprecated => Text("Several words", "2024x", "a: b"),
        FieldType.Text => Text("Several words", "no", "true", "2024", "1.5", "0256", "1e3", "0x1F", "a: b", "# x", "그것", "[x", " x"),
        FieldType.Integer when field.Constraints.Minimum.Length > 0 => Text("1", "5", "9"),
        FieldType.Integer => Text("0", "12", "-7", "9223372036854775807", "-9223372036854775808"),
        FieldType.Number => Text("0", "12.50", "-0.25", "1234567890123456789012345.678"),
        FieldType.Boolean => Text("true", "false"),
        FieldType.DocumentPath => Text("report.txt", "2024"),
        FieldType.Sha256 => Text(new string('1', 64), string.Concat(Enumerable.Range(0, 64).Select(_ => "0123456789abcdefABCDEF"[random.Next(22)]))),
        FieldType.Date when field.Key is FieldKeys.Until or "due" => Text("2999", "2999-12-31?", "2999-12"),
        FieldType.Date => Text("2024", "2024-11", "2024-11-01", "-0044", "0000", "Y-170000002", "201X", "19XX", "2024-XX", "2024-11-XX", "2024-XX-XX", "2024-21", "2024?", "2024-11~", "2024-11-01%", "2024-02/2024-03", "../2024", "2024/", "2024/..", "/2024", "2004-06-01?/2005~"),
        FieldType.Duration when field.Recurs => Text("P2Y", "P6M", "P1Y6M", "P2W", "P1D"),
        FieldType.Duration => Text("P2Y", "P6M", "P1Y6M", "P2W", "PT12H", "P1DT12H30M5S", "P0D"),
        FieldType.Uri => Text("https://example.org/a?b=c#d", "urn:isbn:0", "mailto:a@example.org"),
        FieldType.Language => Text("en", "ko", "no", "zh-Hant-TW", "de-CH-1996", "sl-rozaj-biske", "en-a-bbb-x-a-ccc", "x-own", "zh-min-nan", "es-419"),
        // A number alone is taken for that of a line there.
        FieldType.Quote when field.Key == FieldKeys.Ignore => Text("Several words", "“so”", "a: b"),
        FieldType.Quote when field.IsMany && isAlone => Piece(),
        FieldType.Quote => OneIn(3) ? new Sequence(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Piece())) : Piece(),
        FieldType.Choice => Text([.. field.ChoiceIds]),
        FieldType.Reference => Reference(field),
        FieldType.Offices => Part(KindTable.OfficeFields),
        FieldType.Versions => new Mapping().With(OwnKinds.Document, Piece()),
        FieldType.Id => Text("former", $"x{random.Next(99)}-y", "구-어"),
        _ => throw new InvalidOperationException($"No value of the type {field.Type} is known here."),
    };

    private Tree Piece()
    {
        if (OneIn(2))
        {
            return Text("Several words", "2024", "true", "“so”", "a: b");
        }

        var piece = OneIn(2)
            ? new Mapping().With("exact", Text("Several words", "30"))
            : new Mapping().With("start", Text("Some")).With("end", Text("words", "1.5"));
        foreach (var key in new[] { "prefix", "suffix" }.Where(_ => OneIn(3)))
        {
            piece.With(key, Text("and ", "no"));
        }

        foreach (var key in new[] { "omits", "context" }.Where(_ => OneIn(3)))
        {
            piece.With(key, Text("Said again below", "no", "1e"));
        }

        return OneIn(3) ? piece.With("line", Text("1", "31")) : piece;
    }

    private Mapping Part(IEnumerable<Field> fields)
    {
        var part = new Mapping();
        foreach (var field in fields.Where(field => field.IsRequired || OneIn(2)))
        {
            part.With(field.Key, Value(field, field.IsRequired));
        }

        return part;
    }

    private Mapping Sources(string[] fields)
    {
        var sources = new Mapping();
        foreach (var field in fields)
        {
            // An external value needs its origin; here every value has one.
            var source = Part(KindTable.SourceFields.Where(part => part.Key != "note"));
            sources.With(field, source.With("note", Text("From the almanac.", "1894")));
        }

        return sources;
    }

    private Mapping Codes(bool mustHold)
    {
        (string, string[])[] known =
        [
            ("iso-3166-1-alpha-2", ["KR", "NO"]), ("iso-3166-1-alpha-3", ["KOR"]), ("iso-3166-1-numeric", ["036", "410"]),
            ("wikidata", ["Q16"]), ("cameo", _kind == KindTable.Party ? ["KORGOV", "KOR"] : ["0256", "036", "14", "KORGOV"]), ("plover", ["AGREE", "SUPPORT/x"]), ("in-house", ["a b", "7", "true"]),
        ];
        var codes = new Mapping();
        foreach (var (scheme, values) in known.Where((_, i) => (mustHold && i == 0) || OneIn(3)))
        {
            codes.With(scheme, Text(values));
        }

        return codes;
    }

    private Scalar Reference(Field field)
    {
        var targets = schema.Kinds.Where(kind => field.Targets.Count == 0 || field.Targets.Contains(kind.Name)).ToArray();
        var kind = targets[random.Next(targets.Length)];
        if (kind.Name == KindTable.Document)
        {
            return Text(field.Key == FieldKeys.Original ? OwnKinds.Document : Document);
        }

        var number = random.Next(1, EntriesOfKind + 1);
        var id = IdOf(kind, field.IsNeverItself && IdOf(kind, number) == _itself ? (number % EntriesOfKind) + 1 : number);
        return Text(kind.Scope == Scope.Document && OneIn(2) ? $"{Document}/{id}" : id);
    }

    // The kind in the id keeps it different from ids of other kinds.
    private static string IdOf(Kind kind, int number) => $"{kind.Name}-of-{number}";

    private Scalar Text(params string[] texts) => new(texts[random.Next(texts.Length)], OneIn(3));

    private bool OneIn(int count) => random.Next(count) == 0;
}
