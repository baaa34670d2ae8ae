using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Kinds;

/// <summary>Code that uses renamed or deprecated entries still runs, and the compiler warns at the place with the rule's id.</summary>
public class ObsoletionTests
{
    /// <summary>The ids that the compiler reports in these tests, for the test that some test produces every id.</summary>
    public static readonly string[] Ids = ["SEED4010", "SEED4011"];

    private const string Annotation = """
        seed: 1
        document: { id: report, formerly: [old-report] }
        kinds:
          forum:
            formerly: [meeting-format]
            fields:
              level: { type: text, formerly: [rank, height] }
              parent: { type: forum, deprecated: "say it in \"level\" {0}" }
              state: { type: choice, of: [open, shut] }
          round:
            scope: document
            deprecated: use events
            formerly: [turn]
            fields:
              number: { type: integer }
          event:
            fields:
              forum: { type: forum, formerly: [format] }
        forums:
          summit: { level: high, parent: club, formerly: [top-talks] }
          club: { deprecated: it was dissolved }
        events:
          talks: { name: Talks, forum: summit }
        rounds:
          spring: { number: 1, formerly: [first] }
        parties:
          canada: { kind: state, name: Canada, formerly: [dominion] }
        statements:
          stop: { act: call-on, by: [canada], mode: quoted, quote: both sides, formerly: [halt] }
        """;

    private static readonly Lazy<GeneratorRun> Once = new(SeedFiles.Small(Annotation).Run);

    private static GeneratorRun Run => Once.Value;

    [Fact]
    public void The_corpus_of_these_tests_has_no_mistake()
    {
        Assert.Empty(Run.Diagnostics);
        Assert.Empty(Run.CompilerMessages());
    }

    [Theory]
    [InlineData("Forums.TopTalks", "Forums.Summit", "Forums.TopTalks", "TopTalks is now called Summit")]
    [InlineData("Forums.Ids.TopTalks", "\"summit\"", "Forums.Ids.TopTalks", "TopTalks is now called Summit")]
    [InlineData("Forums.Summit.Rank", "\"high\"", "Forum.Rank", "Rank is now called Level")]
    [InlineData("Forums.Summit.Height", "\"high\"", "Forum.Height", "Height is now called Level")]
    [InlineData("Events.Talks.Format", "Forums.Summit", "CorpusEvent.Format", "Format is now called Forum")]
    [InlineData("MeetingFormats.Summit", "Forums.Summit", "MeetingFormats", "MeetingFormats is now called Forums")]
    [InlineData("MeetingFormats.Find(\"summit\")", "Forums.Summit", "MeetingFormats", "MeetingFormats is now called Forums")]
    [InlineData("MeetingFormats.All", "Forums.All", "MeetingFormats", "MeetingFormats is now called Forums")]
    [InlineData("MeetingFormats.Ids.Summit", "\"summit\"", "MeetingFormats", "MeetingFormats is now called Forums")]
    [InlineData("Documents.OldReport", "Documents.Report", "Documents.OldReport", "OldReport is now called Report")]
    [InlineData("Documents.Ids.OldReport", "\"report\"", "Documents.Ids.OldReport", "OldReport is now called Report")]
    [InlineData("Statements.OldReport.Stop", "Statements.Report.Stop", "Statements.OldReport", "OldReport is now called Report")]
    [InlineData("Statements.OldReport.All", "Statements.Report.All", "Statements.OldReport", "OldReport is now called Report")]
    [InlineData("Statements.OldReport.Find(\"stop\")", "Statements.Report.Stop", "Statements.OldReport", "OldReport is now called Report")]
    [InlineData("Statements.OldReport.Ids.Stop", "\"stop\"", "Statements.OldReport", "OldReport is now called Report")]
    [InlineData("Statements.Report.Halt", "Statements.Report.Stop", "Statements.Report.Halt", "Halt is now called Stop")]
    [InlineData("Statements.Report.Ids.Halt", "\"stop\"", "Statements.Report.Ids.Halt", "Halt is now called Stop")]
    [InlineData("Parties.Dominion", "Parties.Canada", "Parties.Dominion", "Dominion is now called Canada")]
    public void A_former_name_gives_the_same_value_and_a_warning_that_names_the_new_one(string former, string now, string symbol, string message)
    {
        AssertWarned($"return {former}!.ToString()!;", "SEED4010", symbol, message);
        Assert.Empty(Run.MessagesOf($"return {now}.ToString()!;"));
        Assert.Equal("True", Run.Use($"object former = {former}!, now = {now}; return (former is string ? former.Equals(now) : ReferenceEquals(former, now)).ToString();"));
    }

    [Theory]
    [InlineData("Forums.Club.Id", "club", "Forums.Club", "Club is deprecated: it was dissolved")]
    [InlineData("Forums.Ids.Club", "club", "Forums.Ids.Club", "Club is deprecated: it was dissolved")]
    [InlineData("Forums.Summit.Parent!.Id", "club", "Forum.Parent", "Parent is deprecated: say it in \"level\" {0}")]
    [InlineData("Rounds.Report.Spring.Id", "spring", "Rounds", "Rounds is deprecated: use events")]
    [InlineData("typeof(Round).Name", "Round", "Round", "Round is deprecated: use events")]
    public void What_is_deprecated_works_and_gives_a_warning_with_the_reason(string use, string value, string symbol, string message)
    {
        AssertWarned($"return {use};", "SEED4011", symbol, message);
        Assert.Equal(value, Run.Use($"return {use};"));
    }

    [Fact]
    public void The_class_of_a_former_kind_within_a_document_forwards_too() => Assert.Equal(
        "True|True|spring",
        Run.Use("return string.Join(\"|\", ReferenceEquals(Turns.Report.Spring, Rounds.Report.Spring), ReferenceEquals(Turns.Find(\"report/spring\"), Rounds.Report.First), Turns.Report.Ids.Spring);"));

    [Fact]
    public void A_consumer_that_uses_neither_has_no_warning() => Assert.Empty(Run.MessagesOf("""
        Forum forum = Forums.Summit;
        return string.Join("|", forum.Level, forum.State is ForumState.Open, Forums.All.Count, Events.Talks.Forum!.Id, Documents.Report.Id, Statements.Report.Stop.Id, Parties.Canada.Id, Forums.Find("club")!.Id);
        """));

    [Fact]
    public void Every_forwarder_is_hidden_from_completion_and_names_a_member_that_is_there()
    {
        var forwarders = Symbols(Run.Output.Assembly.GlobalNamespace).Where(symbol => Obsoletion(symbol) == "SEED4010").ToArray();

        Assert.NotEmpty(forwarders);
        Assert.All(forwarders, forwarder =>
        {
            Assert.Equal(1, Attribute(forwarder, "EditorBrowsableAttribute")!.ConstructorArguments.Single().Value);
            var now = (string)Attribute(forwarder, "RenamedToAttribute")!.ConstructorArguments.Single().Value!;
            Assert.NotEmpty(forwarder.ContainingType?.GetMembers(now) ?? forwarder.ContainingNamespace.GetTypeMembers(now).CastArray<ISymbol>());
        });
    }

    [Fact]
    public void What_is_deprecated_is_not_hidden()
    {
        var deprecated = Symbols(Run.Output.Assembly.GlobalNamespace).Where(symbol => Obsoletion(symbol) == "SEED4011").ToArray();

        Assert.Equal(["Club", "Club", "Parent", "Round", "Rounds"], deprecated.Select(symbol => symbol.Name).Order(StringComparer.Ordinal));
        Assert.All(deprecated, symbol => Assert.Null(Attribute(symbol, "EditorBrowsableAttribute")));
    }

    private static void AssertWarned(string body, string id, string symbol, string message)
    {
        var warning = Assert.Single(Run.MessagesOf(body));
        Assert.Equal(
            (id, DiagnosticSeverity.Warning, $"'{symbol}' is obsolete: '{message}'", $"{Rule.Pages}{id}.md"),
            (warning.Id, warning.Severity, warning.GetMessage(CultureInfo.InvariantCulture), warning.Descriptor.HelpLinkUri));
    }

    private static IEnumerable<ISymbol> Symbols(INamespaceOrTypeSymbol owner) => owner.GetMembers()
        .SelectMany(member => member is INamespaceOrTypeSymbol inner ? Symbols(inner).Prepend(member) : [member]);

    private static string? Obsoletion(ISymbol symbol) =>
        Attribute(symbol, "ObsoleteAttribute")?.NamedArguments.FirstOrDefault(argument => argument.Key == "DiagnosticId").Value.Value as string;

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass!.Name == name);
}
