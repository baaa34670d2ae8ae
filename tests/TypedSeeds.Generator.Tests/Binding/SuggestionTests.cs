using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>What a message proposes for a wrong name: the entry that has it no more, a list, a type, or the ids that have its words.</summary>
public class SuggestionTests
{
    private const string Shared = """
        seed: 1
        kinds:
          forum: { fields: { host: { type: party }, levels: { type: choice, of: [leaders, ministers], many: true } } }
        parties:
          dockworkers: { kind: group, name: D, formerly: [union, stevedores] }
          north-korea: { kind: state, name: N }
          south-korea: { kind: state, name: S }
          ingrid-larsen: { kind: person, name: I }
          a: { kind: group, name: A }
          b: { kind: group, name: B }
        topics:
          harbour-fund: { name: H, formerly: [fund] }
        events:
          strike: { name: S, formerly: [walkout] }
        forums:
          talks: { formerly: [rounds] }
        """;

    [Theory]
    [InlineData("statements:\n  x: { act: state, by: [⟦union⟧], mode: narrated, quote: We call }", "There is no party 'union'; it is now called 'dockworkers'")]
    [InlineData("statements:\n  x: { act: state, by: ⟦stevedores⟧, mode: narrated, quote: We call }", "There is no party 'stevedores'; it is now called 'dockworkers'")]
    [InlineData("statements:\n  x: { act: state, by: [], mode: narrated, quote: We call, topics: [⟦fund⟧] }", "There is no topic 'fund'; it is now called 'harbour-fund'")]
    [InlineData("statements:\n  x: { act: state, by: [], mode: narrated, quote: We call, at: ⟦walkout⟧ }", "There is no event 'walkout'; it is now called 'strike'")]
    [InlineData("statements:\n  x: { act: state, by: [], mode: narrated, quote: We call, formerly: [w] }\n  y: { act: state, by: [], mode: narrated, quote: We call, part-of: ⟦w⟧ }", "There is no statement 'w'; it is now called 'x'")]
    [InlineData("statements:\n  x: { act: state, by: [], mode: narrated, quote: We call, formerly: [w] }\n  y: { act: state, by: [], mode: narrated, quote: We call, renders: [⟦report/w⟧] }", "There is no statement 'report/w'; it is now called 'x'")]
    [InlineData("statements:\n  x: { act: state, by: [], mode: narrated, quote: We call, renders: [⟦old-report/x⟧] }", "No file annotates a document 'old-report'; it is now called 'report'")]
    [InlineData("errata:\n  x: { quote: We call, note: N, concerns: [⟦walkout⟧] }", "'walkout'; it is now called 'strike'")]
    [InlineData("parties:\n  p: { kind: person, name: P, offices: [{ title: T, of: ⟦union⟧ }] }", "There is no party 'union'; it is now called 'dockworkers'")]
    [InlineData("forums:\n  f: { host: ⟦union⟧ }", "There is no party 'union'; it is now called 'dockworkers'")]
    [InlineData("parties:\n  p: { kind: group, name: P, members: [a, ⟦union⟧] }", "There is no party 'union'; it is now called 'dockworkers'")]
    public void A_reference_to_a_former_id_names_the_one_that_it_is_now(string body, string message) => AssertSays(body, message);

    [Theory]
    [InlineData("events:\n  e:\n    name: E\n    participants: ⟦a, b⟧", "There is no party 'a, b'; write a list: [a, b]")]
    [InlineData("events:\n  e:\n    name: E\n    participants: ⟦a,b⟧", "; write a list: [a, b]")]
    [InlineData("events:\n  e: { name: E, participants: ⟦a b⟧ }", "; write a list: [a, b]")]
    [InlineData("events:\n  e: { name: E, participants: ⟦a; b⟧ }", "; write a list: [a, b]")]
    [InlineData("events:\n  e:\n    name: E\n    participants:\n    - ⟦a\n      - b⟧", "; write a list: [a, b], or begin each '-' in the same column")]
    [InlineData("events:\n  e: { name: E, participants: ⟦a and b⟧ }", "; write a list: [a, b]")]
    [InlineData("events:\n  e:\n    name: E\n    participants: ⟦north-korea, south-korea, a⟧", "; write a list: [north-korea, south-korea, a]")]
    [InlineData("forums:\n  f:\n    levels: ⟦leaders, ministers⟧", "'leaders, ministers' is no levels; write a list: [leaders, ministers] (leaders, ministers)")]
    [InlineData("parties:\n  p:\n    kind: group\n    name: P\n    part-of: ⟦a, b⟧", "There is no party 'a, b'; 'part-of' names one")]
    [InlineData("statements:\n  x: { act: state, by: ⟦'a, b'⟧, mode: narrated, quote: We call }", "; write a list: [a, b]")]
    [InlineData("statements:\n  x: { act: state, by: a, ⟦b⟧, mode: narrated, quote: We call }", "A statement has no field 'b'; write a list: by: [a, b]")]
    [InlineData("events:\n  e: { name: E, participants: north-korea, ⟦south-korea⟧, a }", "An event has no field 'south-korea'; write a list: participants: [north-korea, south-korea, a]")]
    [InlineData("parties:\n  p: { kind: group, name: P, aliases: One, ⟦Two⟧ }", "A party has no field 'Two'; write a list: aliases: [One, Two]")]
    [InlineData("statements:\n  x: { act: state, by: a, mode: narrated, quote: We call, ⟦on both⟧ }", "A statement has no field 'on both'; where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes")]
    public void Several_ids_in_one_text_are_to_be_a_list(string body, string message) => AssertSays(body, message);

    [Theory]
    [InlineData("statements:\n  x: { act: state, by: [⟦south korea⟧], mode: narrated, quote: We call }", "There is no party 'south korea'; did you mean 'south-korea'?")]
    [InlineData("statements:\n  x: { act: state, by: [⟦the south korea⟧], mode: narrated, quote: We call }", "There is no party 'the south korea'; did you mean 'south-korea'?")]
    [InlineData("statements:\n  x: { act: state, by: [⟦foo bar⟧], mode: narrated, quote: We call }", "There is no party 'foo bar'; to declare it, add parties: { foo-bar: { kind: …, name: foo bar } }, where kind is state, person, organization or group, or write by: [] where the document names nobody")]
    [InlineData("statements:\n  x: { act: state, by: [⟦zzz & qqq⟧], mode: narrated, quote: We call }", "There is no party 'zzz & qqq'; to declare it, add parties: { zzz-qqq: { kind: …, name: \"zzz & qqq\" } }, where kind is state, person, organization or group, or write by: [] where the document names nobody")]
    public void A_list_is_proposed_only_where_each_part_is_the_id_of_an_entry(string body, string message) => AssertSays(body, message, isWhole: true);

    [Theory]
    [InlineData("statements:\n  x: { act: state, by: [⟦korea⟧], mode: narrated, quote: We call }", "There is no party 'korea'; did you mean 'north-korea' or 'south-korea'?")]
    [InlineData("statements:\n  x: { act: state, by: [⟦ingrid⟧], mode: narrated, quote: We call }", "There is no party 'ingrid'; did you mean 'ingrid-larsen'?")]
    [InlineData("statements:\n  x: { act: state, by: [⟦larsen⟧], mode: narrated, quote: We call }", "There is no party 'larsen'; did you mean 'ingrid-larsen'?")]
    [InlineData("statements:\n  x: { act: state, by: [], mode: narrated, quote: We call, topics: [⟦harbour⟧] }", "There is no topic 'harbour'; did you mean 'harbour-fund'?")]
    [InlineData("statements:\n  x: { act: state, by: [⟦zzz⟧], mode: narrated, quote: We call }", "There is no party 'zzz'; to declare it, add parties: { zzz: { kind: …, name: Zzz } }, where kind is state, person, organization or group, or write by: [] where the document names nobody")]
    public void The_ids_that_have_the_word_are_proposed(string body, string message) => AssertSays(body, message);

    [Theory]
    [InlineData("topics: { a-fund: { name: T } }\nstatements:\n  x: { act: state, by: [], mode: narrated, quote: We call, topics: [⟦a⟧] }", "'a' is a party, but 'topics' names a topic; a party goes under 'by', 'to' or 'about'; under 'topics', write a-fund or harbour-fund")]
    [InlineData("topics: { strike-pay: { name: T }, old-strike: { name: O } }\nstatements:\n  x: { act: state, by: [], mode: narrated, quote: We call, topics: [⟦strike⟧] }", "'strike' is an event, but 'topics' names a topic; an event goes under 'at'")]
    public void An_id_of_another_kind_is_told_so_and_no_id_that_has_its_word_is_proposed(string body, string message)
    {
        var marked = Of(body);

        var diagnostic = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal((message, marked.First), (diagnostic.GetMessage(CultureInfo.InvariantCulture), Marked.PlaceOf(diagnostic.Location)));
    }

    [Theory]
    [InlineData("10-13 March 2031", "write 2031-03-10/2031-03-13")]
    [InlineData("10–13 March 2031", "write 2031-03-10/2031-03-13")]
    [InlineData("10 to 13 March 2031", "write 2031-03-10/2031-03-13")]
    [InlineData("10.-13. März 2031", "write 2031-03-10/2031-03-13")]
    [InlineData("10.-13.03.2031", "write 2031-03-10/2031-03-13")]
    [InlineData("March 10-13, 2031", "write 2031-03-10/2031-03-13")]
    [InlineData("March 10–13 2031", "write 2031-03-10/2031-03-13")]
    [InlineData("2031-03-10-13", "write 2031-03-10/2031-03-13")]
    [InlineData("3-4.05.2031", "write 2031-05-03/2031-05-04")]
    public void Days_of_one_month_are_an_interval(string date, string advice) =>
        AssertSays($"statements:\n  x: {{ act: state, by: [], mode: narrated, quote: We call, made: ⟦'{date}'⟧ }}", $"'{date}' is no date: it is not EDTF: {advice}");

    [Theory]
    [InlineData("P0.5Y", "P6M")]
    [InlineData("P1,5Y", "P18M")]
    [InlineData("P0.5D", "PT12H")]
    [InlineData("every six months", "P6M")]
    public void A_duration_that_is_written_otherwise_is_told_as_it_is_to_be_written(string duration, string advice) =>
        AssertSays($"kinds: {{ pause: {{ fields: {{ lasts: {{ type: duration }} }} }} }}\npauses:\n  x: {{ lasts: ⟦'{duration}'⟧ }}", $"write {advice}");

    [Theory]
    [InlineData("⟦stated⟧", "'made' is a mapping of a source, but this is a text; write made: { origin: stated, quote: the words }")]
    [InlineData("⟦inferred⟧", "'made' is a mapping of a source, but this is a text; write made: { origin: inferred }")]
    [InlineData("⟦[⟧external]", "'made' is a mapping of a source, but this is a list; write made: { origin: stated, quote: the words }")]
    public void A_source_that_is_no_mapping_is_named_with_what_to_write(string source, string message) =>
        AssertSays($"statements:\n  x: {{ act: state, by: [], mode: narrated, quote: We call, made: 2024, sources: {{ made: {source} }} }}", message);

    [Theory]
    [InlineData("by: [], mode: narrated", "has no 'act'; add: act: … (")]
    [InlineData("act: state, by: []", "has no 'mode'; add: mode: … ({StatementModes})")]
    public void A_choice_that_is_missing_is_told_with_its_values_and_none_is_an_example(string fields, string message) =>
        AssertSays($"statements:\n  ⟦x⟧: {{ {fields}, quote: We call }}", message);

    [Theory]
    [InlineData("int", "integer")]
    [InlineData("long", "integer")]
    [InlineData("string", "text")]
    [InlineData("str", "text")]
    [InlineData("person", "party")]
    [InlineData("organisation", "party")]
    [InlineData("bool", "boolean")]
    [InlineData("datetime", "date")]
    [InlineData("timestamp", "date")]
    [InlineData("float", "number")]
    [InlineData("decimal", "number")]
    [InlineData("enum", "choice")]
    [InlineData("url", "uri")]
    [InlineData("timespan", "duration")]
    [InlineData("lang", "language")]
    [InlineData("String", "text")]
    [InlineData("DateTime", "date")]
    public void A_type_of_another_language_is_proposed_by_its_name_here(string type, string meant) => AssertSays(
        $"kinds:\n  round: {{ fields: {{ level: {{ type: ⟦{type}⟧ }} }} }}", $"'{type}' is no type of a field; did you mean '{meant}'? (");

    [Theory]
    [InlineData("en_US", "did you mean 'en-US'?")]
    [InlineData("zh_Hant_TW", "did you mean 'zh-Hant-TW'?")]
    [InlineData("en_US.UTF-8", "did you mean 'en-US'?")]
    [InlineData("de_DE@euro", "did you mean 'de-DE'?")]
    [InlineData("en US", "did you mean 'en-US'?")]
    [InlineData("English", "did you mean 'en'?")]
    [InlineData("korean", "did you mean 'ko'?")]
    [InlineData("klingon language", "write for example en, ko or zh-Hant-TW")]
    public void A_locale_or_a_name_of_a_language_is_proposed_as_a_tag(string text, string advice) => AssertSays(
        $"kinds:\n  round: {{ fields: {{ tongue: {{ type: language }} }} }}\nrounds:\n  x: {{ tongue: ⟦'{text}'⟧ }}", $"'{text}' is no language tag after BCP 47; {advice}");

    [Theory]
    [InlineData("list", "text")]
    [InlineData("array", "text")]
    [InlineData("string[]", "text")]
    [InlineData("party[]", "party")]
    public void A_list_is_said_to_be_an_option_of_its_items(string type, string meant) => AssertSays(
        $"kinds:\n  round: {{ fields: {{ level: {{ type: ⟦'{type}'⟧ }} }} }}", $"; a list is for example {{ type: {meant}, many: true }}");

    [Theory]
    [InlineData("iso: CA", "iso-3166-1-alpha-2")]
    [InlineData("iso: CAN", "iso-3166-1-alpha-3")]
    [InlineData("iso: \"124\"", "iso-3166-1-numeric")]
    [InlineData("iso-3166: CA", "iso-3166-1-alpha-2")]
    [InlineData("iso-3166-1: CAN", "iso-3166-1-alpha-3")]
    [InlineData("iso3166: CA", "iso-3166-1-alpha-2")]
    [InlineData("alpha-2: CA", "iso-3166-1-alpha-2")]
    [InlineData("iso-3166-1-alpha2: CA", "iso-3166-1-alpha-2")]
    [InlineData("iso-3166-1-alpah-3: CAN", "iso-3166-1-alpha-3")]
    [InlineData("wikidatta: Q16", "wikidata")]
    [InlineData("wiki-data: Q16", "wikidata")]
    [InlineData("camoe: CAN", "cameo")]
    [InlineData("plovr: AGREE", "plover")]
    public void A_scheme_that_is_nearly_a_known_one_is_a_warning_that_names_it(string code, string known)
    {
        var scheme = code[..code.IndexOf(':', StringComparison.Ordinal)];
        var marked = Of($"parties:\n  p: {{ kind: state, name: P, codes: {{ ⟦{scheme}⟧{code[scheme.Length..]} }} }}");

        var diagnostic = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal(("SEED1040", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains($"did you mean '{known}'?", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(marked.First, Marked.PlaceOf(diagnostic.Location));
    }

    [Theory]
    [InlineData("iso-4217: CAD")]
    [InlineData("iso-639-3: eng")]
    [InlineData("iso-3166-2: CA-ON")]
    [InlineData("wikipedia: Canada")]
    [InlineData("un-m49: \"021\"")]
    [InlineData("gnd: \"4\"")]
    [InlineData("cap: X")]
    [InlineData("acled: \"1\"")]
    public void A_scheme_of_another_body_is_taken_as_it_is(string code) => Assert.DoesNotContain(
        Of($"parties:\n  p: {{ kind: state, name: P, codes: {{ {code} }} }}").Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);

    [Theory]
    [InlineData("call-to", "'call-to' is no act; did you mean 'call-on'? (one of {SpeechActs.Count})")]
    [InlineData("zzzzzz", "'zzzzzz' is no act (condemn, criticize, accuse, express-concern, and {SpeechActs.Others} others)")]
    public void Of_many_values_a_message_lists_a_few(string act, string message) =>
        AssertSays($"statements:\n  x: {{ act: ⟦{act}⟧, by: [], mode: narrated, quote: We call }}", message);

    private static void AssertSays(string body, string message, bool isWhole = false)
    {
        var marked = Of(body);

        var diagnostic = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Contains(VocabularyWords.Fill(message), diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.True(!isWhole || diagnostic.GetMessage(CultureInfo.InvariantCulture).Length == message.Length);
        Assert.Equal(marked.First, Marked.PlaceOf(diagnostic.Location));
    }

    private static Marked Of(string body) => Marked.Of(
        ("seeds/report.txt", "We call on both sides.\n"),
        ("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, formerly: [old-report] }}\n{body}\n"),
        ("seeds/shared.yaml", Shared));
}
