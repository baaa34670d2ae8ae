using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Kinds;

/// <summary>What a message says to add is no value that passes: a writer who copies it as it is, and fills nothing in, is told so.</summary>
public class MissingValueTests
{
    private static readonly string[] Types = ["text", "integer", "number", "boolean", "date", "duration", "uri", "language", "quote", "choice, of: [local, national]", "code", "party", "statement", "topic"];

    public static TheoryData<string, string> OwnFields => Of(Types.SelectMany(static type => new[] { (type, "entry"), (type, "list"), (type, "rule") })
        .Where(static one => one is not ("code", "list")));

    public static TheoryData<string, string> BuiltIn => Of(KindTable.BuiltIn
        .Where(static kind => kind.Name != KindTable.Document)
        .SelectMany(static kind => kind.AllFields.Where(field => field is { IsComputed: false, Type: not FieldType.Id } && (kind.Name != KindTable.Agreement || field.Key is not ("quotes" or "stated-in"))).Select(field => (kind.Name, field.Key))));

    public static TheoryData<string, string> Parts => new()
    {
        { "parties: { p: { kind: person, name: P, offices: [{ § }] } }", "of: p" },
        { "events: { e: { name: E, sources: { name: { § } } } }", "note: N" },
        { "kinds: { figure: { fields: { f: { § } } } }", "required: false" },
        { "kinds: { figure: { fields: { f: { type: choice, § } } } }", "required: false" },
        { "rules: { require: { § } }", "kind: party" },
        { "rules: { require: { § } }", "fields: [description]" },
        { "rules: { ids: { § } }", "kind: party" },
        { "rules: { shortest-quote: { § } }", "kind: statement" },
        { "rules: { speaker-near: { § } }", "level: info" },
        { "rules: { one-quote-one-claim: { § } }", "level: info" },
        { "uses: { other: { § } }", "version: 1.0.0" },
    };

    [Theory]
    [MemberData(nameof(OwnFields))]
    public void What_a_field_of_a_corpus_lacks_cannot_be_copied(string type, string form)
    {
        var required = form == "rule" ? string.Empty : ", required: true";
        var kinds = $"seed: 1\nkinds: {{ figure: {{ scope: document, fields: {{ other: {{ type: text }}, it: {{ type: {type}{required}{(form == "list" ? ", many: true" : string.Empty)} }} }} }} }}\n"
            + (form == "rule" ? "rules: { require: { kind: figure, fields: [it], level: error } }\n" : string.Empty);

        AssertCannotBeCopied(fields => SeedFiles.Small($"seed: 1\ndocument: {{ id: report }}\nfigures:\n  f: {{ {fields} }}\n").With("seeds/kinds.yaml", kinds), "other: A");
    }

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void What_an_entry_of_the_format_lacks_cannot_be_copied(string kind, string key)
    {
        var of = KindTable.BuiltIn.Single(one => one.Name == kind);
        var rest = string.Join(", ", of.AllFields.Where(field => field.IsRequired && field.Key != key).Select(static field => $"{field.Key}: {Right(field)}").Append(kind == KindTable.Agreement ? "quotes: [We call]" : "description: D").Where(part => !part.StartsWith(key, StringComparison.Ordinal)));

        AssertCannotBeCopied(fields => SeedFiles.Small($"seed: 1\ndocument: {{ id: report }}\n{of.Section}:\n  f: {{ {fields} }}\n").With("seeds/rules.yaml", $"seed: 1\n{(kind == KindTable.Party ? string.Empty : "parties: { p: { kind: person, name: P } }\n")}rules: {{ require: {{ kind: {kind}, fields: [{key}], level: error }} }}\n"), rest.Length > 0 ? rest : "deprecated: It is old");
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void What_a_part_lacks_cannot_be_copied(string yaml, string rest) =>
        AssertCannotBeCopied(fields => new SeedFiles().With("seeds/a.yaml", $"seed: 1\n{yaml.Replace("§", fields, StringComparison.Ordinal)}\n"), rest);

    // Both with the words in brackets that say what it is, and without.
    private static void AssertCannotBeCopied(Func<string, SeedFiles> with, string rest)
    {
        var message = Assert.Single(Errors(with(rest)), static found => found.Contains("; add: ", StringComparison.Ordinal));
        var added = message[(message.IndexOf("; add: ", StringComparison.Ordinal) + "; add: ".Length)..];
        var words = added.IndexOf(" (", StringComparison.Ordinal);

        Assert.NotEmpty(Errors(with($"{rest}, {added}")));
        Assert.NotEmpty(Errors(with($"{rest}, {(words < 0 ? added : added[..words])}")));
    }

    private static TheoryData<string, string> Of(IEnumerable<(string First, string Second)> all)
    {
        var data = new TheoryData<string, string>();
        foreach (var (first, second) in all)
        {
            data.Add(first, second);
        }

        return data;
    }

    private static string[] Errors(SeedFiles files) => [.. files.Run().Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error).Select(static found => found.GetMessage(CultureInfo.InvariantCulture))];

    private static string Right(Field field) => field switch
    {
        { MayBeEmpty: true } => "[]",
        { Type: FieldType.Choice } => field.ChoiceIds.First(),
        { Type: FieldType.Quote } => field.IsMany ? "[We call]" : "We call",
        { Type: FieldType.Reference } => "[p]",
        _ => "Real words",
    };
}
