namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>An action writes what was meant, or none is offered: one that writes something else leaves a file that looks right.</summary>
public sealed class WrongActionTests
{
    [Fact]
    public async Task The_right_annotation_has_no_finding() =>
        Assert.DoesNotContain(await Palmhouse.Actions("seed: 1", "seed: 1", "seed: 1"), static action => action.Title.StartsWith("Write", StringComparison.Ordinal));

    [Theory]
    [InlineData("quote: The mayor praised the gardeners for their patience", "The mayor praised")]
    [InlineData("quote: The council said no", "The council said no")]
    public async Task Words_that_are_like_none_of_the_document_become_no_other_ones(string quote, string at) =>
        Assert.DoesNotContain(await Palmhouse.Actions("quote: The council rejected the charge", quote, at, "SEED3001"), static action => action.Title.StartsWith("Write", StringComparison.Ordinal));

    [Theory]
    [InlineData("quote: We did not expect the frame to survive the winter", "quote: We expected the frame to survive the winter", "We expected", "Write We did not expect the frame to survive the winter")]
    [InlineData("quote: We do not accuse anyone of fraud", "quote: We accuse not anyone of fraud", "We accuse", "Write We do not accuse anyone of fraud")]
    [InlineData("quote: We do not accuse anyone of fraud", "quote: I do not accuse anyone of fraud", "I do not", "Write We do not accuse anyone of fraud")]
    [InlineData("quote: we will not apologize for obeying it", "quote: we won’t apologize for obeying it", "we won’t", "Write we will not apologize for obeying it")]
    [InlineData("quote: we will not apologize for obeying it", "quote: They will not apologize for obeying it", "They will", "Write we will not apologize for obeying it")]
    [InlineData("quote: panes of the old type may not withstand the next storm", "quote: windows of the old type may not withstand the next storm", "windows", "Write panes of the old type may not withstand the next storm")]
    [InlineData("quote: criticized the council for having waited eleven months", "quote: criticized the council for having slept", "criticized the council for having slept", "Write criticized the council for having waited eleven months")]
    public async Task Near_words_begin_and_end_where_their_clause_does(string right, string wrong, string at, string title) =>
        Assert.StartsWith(title + " (", (await Palmhouse.Actions(right, wrong, at, "SEED3001"))[0].Title, StringComparison.Ordinal);

    [Theory]
    [InlineData("quote: \"the garden will receive a grant every two years for its roof, unless the budget committee decides otherwise\"", "quote: the garden will receive a grant every two years for its roof", "the garden will receive", "unless the budget committee decides otherwise")]
    [InlineData("quote: We do not accuse anyone of fraud", "quote: accuse anyone of fraud", "accuse anyone", "Write We do not accuse anyone of fraud")]
    [InlineData("quote: we will not apologize for obeying it", "quote: apologize for obeying it", "apologize for", "Write we will not apologize for obeying it")]
    public async Task What_governs_a_quote_is_quoted_with_its_clause(string right, string wrong, string at, string title) =>
        Assert.Contains(title, (await Palmhouse.Actions(right, wrong, at, "SEED3013"))[0].Title, StringComparison.Ordinal);

    [Theory]
    [InlineData("cue: warned", "cue: warns", "Write warns")]
    [InlineData("cue: warning", "cue: warns", "Write warns")]
    [InlineData("cue: pledged", "cue: promised", "Write promised")]
    [InlineData("cue: promises", "cue: promised", "Write promised")]
    public async Task A_cue_becomes_a_word_of_its_own_sentence_that_shows_the_act(string wrong, string right, string title)
    {
        var actions = await Palmhouse.Actions(right, wrong, wrong["cue: ".Length..] + " }");

        Assert.StartsWith(title, actions[0].Title, StringComparison.Ordinal);
        Assert.Single(actions, static action => action.Title.StartsWith("Write", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("by: [tomas-rekdal], to: [council]", "by: { tomas-rekdal, council }", "{ tomas-rekdal")]
    [InlineData("topics: [repair, glass]", "topics: { repair, glass }", "{ repair")]
    public async Task What_leaves_the_same_text_is_offered_once(string right, string wrong, string at)
    {
        var titles = (await Palmhouse.Actions(right, wrong, at)).Select(static action => action.Title.Replace(" (look at it)", string.Empty, StringComparison.Ordinal)).ToArray();

        Assert.Equal(titles.Distinct(), titles);
    }

    [Fact]
    public async Task Of_a_name_that_nothing_has_a_party_a_topic_or_an_event_is_declared_where_any_kind_may_be() => Assert.Equal(
        ["Add the party 'harbour'", "Add the topic 'harbour'", "Add the event 'harbour'"],
        (await Palmhouse.Actions("agreements:\n", "errata:\n  glass-name: { quote: panes of the old type, note: No., concerns: [harbour] }\nagreements:\n", "harbour]")).Select(static action => action.Title.Replace(" (look at it)", string.Empty, StringComparison.Ordinal)).Where(static title => title.StartsWith("Add ", StringComparison.Ordinal)).Order(StringComparer.Ordinal).OrderBy(static title => title.Contains("party", StringComparison.Ordinal) ? 0 : title.Contains("topic", StringComparison.Ordinal) ? 1 : 2));

    [Fact]
    public async Task While_the_language_is_wrong_no_cue_is_said_to_show_another_act() =>
        Assert.DoesNotContain(await Palmhouse.Actions("language: en", "language: de", "cue: promised"), static action => action.Title.StartsWith("Write act", StringComparison.Ordinal));

    [Fact]
    public async Task A_piece_is_first_where_the_other_piece_is() =>
        Assert.StartsWith("Line 9: …", (await Palmhouse.Actions("quote: We do not accuse anyone of fraud", "quote: [We, anyone of fraud]", "We, anyone", "SEED3002"))[0].Title, StringComparison.Ordinal);

    [Theory]
    [InlineData("part-of: council }", "member-of: council }", "member-of", "Write part-of")]
    [InlineData("name: Halden Garden,", "name: Halden Garden, codes: { wikidata: 123 },", "123", "Write Q123")]
    [InlineData("summary: The garden receives a grant.", "text: The garden receives a grant.", "text: The garden receives", "Write summary")]
    [InlineData("by: [maren-berg]", "by: [Berg]", "Berg], mode", "Write maren-berg")]
    [InlineData("to: [council]", "to: [city council]", "city council]", "Write council")]
    [InlineData("to: [council]", "to: [the director]", "the director]", "Write maren-berg")]
    [InlineData("to: [council]", "to: [councillor Aino Virtanen]", "councillor Aino", "Write aino-virtanen")]
    [InlineData("topics: [repair, glass]", "topics: [laminated-glass]", "laminated-glass", "Write glass")]
    [InlineData("of: garden }", "org: garden }", "org: garden", "Write of")]
    [InlineData("name: Tomas Rekdal }", "name: Tomas Rekdal, country: NO }", "country: NO", "Write codes: { iso-3166-1-alpha-2: NO }")]
    [InlineData("name: Tomas Rekdal }", "name: Tomas Rekdal, role: spokesman }", "role: spokesman", "Write offices: [{ title: spokesman }]")]
    [InlineData("name: Tomas Rekdal }", "title: Tomas Rekdal }", "title: Tomas", "Write name")]
    [InlineData("name: Tomas Rekdal }", "name: [Tomas Rekdal] }", "[Tomas Rekdal]", "Write Tomas Rekdal")]
    [InlineData("part-of: council }", "part-of: [council, garden] }", "[council, garden] }", "Write council")]
    [InlineData("every: P2Y", "every: biennial", "biennial", "Write P2Y")]
    [InlineData("act: refuse", "act: [refuse, deny]", "[refuse, deny]", "Write refuse")]
    [InlineData("by: [maren-berg]", "by: { speaker: maren-berg }", "{ speaker", "Write [maren-berg]")]
    [InlineData("certainty: happened", "certainty: confirmed", "confirmed", "Write happened")]
    [InlineData("published: 2029-05-14", "published: 2029-05-14, source: www.halden.example/news", "www.halden", "Write \"https://www.halden.example/news\"")]
    [InlineData("date: 2027-11-09", "date: 9/11/2027", "9/11/2027", "Write 2027-11-09")]
    [InlineData("date: 2027-11-09", "date: [2027-11-09]", "[2027-11-09]", "Write 2027-11-09")]
    [InlineData("date: 2027-11-09", "date: [9 November 2027]", "[9 November", "Write 2027-11-09")]
    [InlineData("date: 2027-11-09", "date: [2027-11-09, 2027-11-10]", "[2027-11-09, 2", "Write 2027-11-09")]
    [InlineData("date: 2027-11-09", "date: 2027-28-11", "2027-28-11", "Write 2027-11-28")]
    [InlineData("published: 2029-05-14", "published: [14 May 2029]", "[14 May", "Write 2029-05-14")]
    [InlineData("every: P2Y", "every: P2Y, made: [2029-05]", "[2029-05]", "Write 2029-05")]
    [InlineData("language: en", "language: [en]", "[en]", "Write en")]
    [InlineData("every: P2Y", "every: P2Y, due: [2030]", "[2030]", "Write 2030")]
    [InlineData("every: P2Y", "every: [P2Y]", "[P2Y]", "Write P2Y")]
    [InlineData("every: P2Y", "every: [six months]", "[six months]", "Write P6M")]
    [InlineData("every: P2Y", "every: semi-annual", "semi-annual", "Write P6M")]
    [InlineData("every: P2Y", "every: half a year", "half a year", "Write P6M")]
    [InlineData("every: P2Y", "every: twice yearly", "twice yearly", "Write P6M")]
    [InlineData("every: P2Y", "every: for three years", "for three years", "Write P3Y")]
    [InlineData("id: report, language: en", "language: en", "{ language: en", "Insert id: report")]
    [InlineData("id: report, language: en", "name: report, language: en", "name: report", "Write id")]
    [InlineData("offices: [{ title: director, of: garden }]", "offices: [director of the garden]", "director of the garden", "Write { title: director of the garden }")]
    [InlineData("offices: [{ title: director, of: garden }]", "offices: director of the garden", "director of the garden", "Write [{ title: director of the garden }]")]
    [InlineData("    kind: person\n", "", "maren-berg:", "Insert kind: person")]
    [InlineData("{ kind: organization, name: Halden Garden,", "{ name: Palmhouse, members: [council],", "garden: {", "Insert kind: group")]
    [InlineData("{ kind: organization, name: Halden Garden,", "{ name: Halden Council, members: [council],", "garden: {", "Insert kind: organization")]
    [InlineData("{ kind: person, name: Tomas Rekdal }", "{ name: Halden, codes: { iso-3166-1-alpha-2: NO } }", "tomas-rekdal: {", "Insert kind: state")]
    [InlineData("{ act: warn, by: [], mode", "{ by: [], mode", "warn-panes", "Insert act: warn")]
    [InlineData("{ act: warn, by: [], mode: reported, quote: panes of the old type may not withstand the next storm, cue: warns }", "{ cue: warned, by: [], mode: reported, quote: panes of the old type may not withstand the next storm }", "warn-panes", "Insert act: warn")]
    [InlineData("{ act: commit, by", "{ by", "grant: {", "Insert act: commit")]
    public async Task The_first_action_writes_what_was_meant(string right, string wrong, string at, string title) =>
        Assert.StartsWith(title, (await Palmhouse.Actions(right, wrong, at))[0].Title, StringComparison.Ordinal);

    [Theory]
    [InlineData("name: Poland, codes: { iso-3166-1-alpha-2: PO }", "PO }", "Write PL")]
    [InlineData("name: Poland, codes: { iso-3166-1-alpha-2: PD }", "PD }", "Write PL")]
    [InlineData("name: Poland, codes: { iso-3166-1-alpha-2: POL. }", "POL. }", "Write PL")]
    [InlineData("name: Poland, codes: { iso-3166-1-alpha-2: Polska }", "Polska }", "Write PL")]
    [InlineData("name: Poland, codes: { iso-3166-1-alpha-3: PLD }", "PLD }", "Write POL")]
    [InlineData("name: Poland, codes: { iso-3166-1-numeric: \"999\" }", "\"999\"", "Write \"616\"")]
    [InlineData("name: The Republic, aliases: [Poland], codes: { iso-3166-1-alpha-2: PO }", "PO }", "Write PL")]
    public async Task A_code_that_no_country_has_becomes_that_of_the_party_by_its_name(string fields, string at, string title) =>
        Assert.StartsWith(title, (await Palmhouse.Actions("{ kind: person, name: Tomas Rekdal }", $"{{ kind: state, {fields} }}", at, "SEED1012"))[0].Title, StringComparison.Ordinal);

    [Fact]
    public async Task All_values_of_a_choice_that_a_message_lists_can_be_chosen() =>
        Assert.Equal(7, (await Palmhouse.Actions("certainty: happened", "certainty: confirmed", "confirmed")).Count(static action => action.Title.StartsWith("Write", StringComparison.Ordinal)));

    [Fact]
    public async Task The_code_of_an_event_is_none_of_a_party() =>
        Assert.DoesNotContain(await Palmhouse.Actions("name: Halden Garden,", "name: Halden Garden, codes: { cameo: \"123\" },", "123", "SEED1012"), static action => action.Title.StartsWith("Write", StringComparison.Ordinal) && action.Title.Contains("cameo", StringComparison.Ordinal));

    [Fact]
    public async Task A_pronoun_is_declared_as_no_party() =>
        Assert.DoesNotContain(await Palmhouse.Actions("by: [maren-berg]", "by: [she]", "she], mode"), static action => action.Title.StartsWith("Add", StringComparison.Ordinal));

    [Fact]
    public async Task An_unknown_field_that_is_near_to_none_can_be_taken_out() =>
        Assert.StartsWith("Take it out: confidence: 0.9", (await Palmhouse.Actions("act: refuse,", "act: refuse, confidence: 0.9,", "confidence"))[0].Title, StringComparison.Ordinal);
}
