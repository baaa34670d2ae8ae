using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>A made corpus as written by hand: a static field for each entry, with an object initializer of literals.</summary>
internal sealed class Statics
{
    private readonly StringBuilder _code = new("namespace Naive\n{\n");

    public static string Write(MadeCorpus corpus)
    {
        var writer = new Statics();
        writer.AddClass("Parties", corpus.Parties.Select(Party));
        writer.AddClass("Topics", corpus.Topics.Select(Topic));
        writer.AddClass("Events", corpus.Events.Select(Event));
        writer.AddClass("Documents", corpus.Documents.Select(Document));
        writer.AddClass("Statements", corpus.Documents.SelectMany(document => document.Statements.Select(statement => Statement(document, statement))), All(corpus));
        writer.AddClass("Agreements", corpus.Documents.SelectMany(document => document.Agreements.Select(agreement => Agreement(document, agreement))));
        return writer._code.Append("}\n").ToString();
    }

    private void AddClass(string name, IEnumerable<string> fields, string last = "")
    {
        _code.Append(CultureInfo.InvariantCulture, $"    public static class {name}\n    {{\n");
        foreach (var field in fields)
        {
            _code.Append("        public static readonly ").Append(field).Append('\n');
        }

        _code.Append(last).Append("    }\n\n");
    }

    private static string All(MadeCorpus corpus) =>
        "        public static readonly Statement[] All = ["
        + string.Join(", ", corpus.Documents.SelectMany(document => document.Statements.Select(statement => Name(document.Id, statement.Id))))
        + "];\n";

    private static string Party(MadeParty party) =>
        $"Party {Name(party.Id)} = new() {{ Id = {Text(party.Id)}, Kind = {Text(party.Kind)}, Name = {Text(party.Name)}"
        + Texts("Aliases", party.Aliases) + Value("PartOf", party.PartOf, Name) + " };";

    private static string Topic(MadeTopic topic) =>
        $"Topic {Name(topic.Id)} = new() {{ Id = {Text(topic.Id)}, Name = {Text(topic.Name)}" + Value("Broader", topic.Broader, Name) + " };";

    private static string Event(MadeEvent happening) =>
        $"Event {Name(happening.Id)} = new() {{ Id = {Text(happening.Id)}, Name = {Text(happening.Name)}, Date = {Text(happening.Date)}, Place = {Text(happening.Place)}"
        + References("Participants", happening.Participants, Of("Parties")) + " };";

    private static string Document(MadeDocument document) =>
        $"Document {Name(document.Id)} = new() {{ Id = {Text(document.Id)}, Title = {Text(document.Title)}, Publisher = Parties.{Name(document.Publisher)}, "
        + $"Published = {Text(document.Published)}, Text = {Text(document.Text.Content)} }};";

    private static string Statement(MadeDocument document, MadeStatement statement) =>
        $"Statement {Name(document.Id, statement.Id)} = new() {{ Id = {Text(statement.Id)}, Document = Documents.{Name(document.Id)}, Act = {Text(statement.Act)}"
        + References("By", statement.By, Of("Parties")) + References("To", statement.To, Of("Parties")) + References("About", statement.About, Of("Parties"))
        + $", Mode = {Text(statement.Mode)}, Quote = {Text(statement.Quote.Words)}, Start = {statement.Quote.Start.ToString(CultureInfo.InvariantCulture)}"
        + Value("Cue", statement.HasCue ? statement.Quote.Verb : null, Text) + Value("PartOf", statement.PartOf, id => Scoped(document, id))
        + References("Renders", statement.Renders, id => Scoped(document, id)) + Value("At", statement.At, Of("Events"))
        + References("Topics", statement.Topics, Of("Naive.Topics")) + Value("Made", statement.Made, Text) + Value("Intensity", statement.Intensity, Text)
        + Value("Cameo", statement.Cameo, Text) + Value("Summary", statement.Summary, Text) + " };";

    private static string Agreement(MadeDocument document, MadeAgreement agreement) =>
        $"Agreement {Name(document.Id, agreement.Id)} = new() {{ Id = {Text(agreement.Id)}, Document = Documents.{Name(document.Id)}"
        + References("Parties", agreement.Parties, Of("Naive.Parties")) + $", Summary = {Text(agreement.Summary)}, Status = {Text(agreement.Status)}"
        + References("StatedIn", agreement.StatedIn, id => "Statements." + Scoped(document, id)) + Value("Due", agreement.Due, Text) + " };";

    private static string Scoped(MadeDocument document, string id) => id.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
        ? Name(id[..slash], id[(slash + 1)..])
        : Name(document.Id, id);

    private static Func<string, string> Of(string type) => id => type + "." + Name(id);

    private static string Value(string member, string? value, Func<string, string> write) => value is null ? string.Empty : $", {member} = {write(value)}";

    private static string Texts(string member, string[] values) => values.Length == 0 ? string.Empty : $", {member} = [{string.Join(", ", values.Select(Text))}]";

    private static string References(string member, string[] ids, Func<string, string> write) =>
        ids.Length == 0 ? string.Empty : $", {member} = [{string.Join(", ", ids.Select(write))}]";

    private static string Name(string id) => DocumentNames.CSharp(id);

    private static string Name(string document, string id) => Name(document) + "_" + Name(id);

    private static string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);
}
