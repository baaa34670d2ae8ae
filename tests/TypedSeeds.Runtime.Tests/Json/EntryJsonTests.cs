using System.Text.Encodings.Web;
using System.Text.Json;
using TypedSeeds.Json;

namespace TypedSeeds.Tests;

/// <summary>Entries and quotes as JSON, by default options and with a corpus.</summary>
public sealed class EntryJsonTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OtherNames = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    private readonly SampleCorpus _corpus = new();

    private JsonSerializerOptions WithCorpus => new JsonSerializerOptions().AddTypedSeeds(_corpus);

    [Fact]
    public void Entries_that_refer_to_one_another_are_written_with_the_ids_of_the_others() => Assert.Equal(
        """
        {"kind":"statement","id":"report/first","corpus":"Sample","document":"report","act":"agree","by":["both"],"to":[],"about":[],"mode":"quoted","quote":{"document":"report","line":1,"column":1,"start":0,"length":9,"text":"We agree."},"cue":{"document":"report","line":1,"column":4,"start":3,"length":5,"text":"agree"},"partOf":"report/second","renders":["report/second","report/first"],"topics":[],"codes":{},"versions":[],"sources":[],"formerly":[]}
        """,
        JsonSerializer.Serialize(_corpus.Statements[0]));

    [Fact]
    public void A_party_says_which_of_the_kinds_of_parties_it_is() => Assert.Equal(
        """
        {"kind":"party","id":"both","corpus":"Sample","partyKind":"group","name":"Both chambers","aliases":[],"members":["house","both"],"offices":[],"codes":{},"mentions":[],"sources":[],"formerly":[]}
        """,
        JsonSerializer.Serialize(_corpus.Parties[2]));

    [Fact]
    public void A_document_has_its_text() =>
        Assert.Equal("We agree.", JsonSerializer.SerializeToElement(_corpus.Statements[0].Document).GetProperty("text").GetString());

    [Fact]
    public void References_to_several_kinds_name_the_kind()
    {
        var document = Samples.Document("We agree.");
        var agreement = new Agreement
        {
            Id = "peace",
            Document = document,
            Parties = [],
            Summary = "Peace.",
            Status = AgreementStatus.Agreed,
            About = [new Topic { Id = "talks", Name = "Talks" }, new Event { Id = "talks", Name = "Talks" }],
        };

        Assert.Equal(
            """[{"kind":"topic","id":"talks"},{"kind":"event","id":"talks"}]""",
            JsonSerializer.SerializeToElement(agreement).GetProperty("about").GetRawText());
    }

    [Fact]
    public void An_entry_made_by_hand_is_written_like_one_of_a_corpus() =>
        Assert.StartsWith(
            """{"kind":"party","id":"peru","partyKind":"state","name":"Peru","aliases":["Pérou"],"represents":"x",""",
            JsonSerializer.Serialize<Entry>(new State { Id = "peru", Name = "Peru", Aliases = ["Pérou"], Represents = new Person { Id = "x", Name = "X" } }, Relaxed),
            StringComparison.Ordinal);

    [Fact]
    public void The_declared_type_does_not_change_what_is_written()
    {
        var expected = JsonSerializer.Serialize(_corpus.Statements[0]);

        Assert.Equal(expected, JsonSerializer.Serialize<Entry>(_corpus.Statements[0]));
        Assert.Equal(expected, JsonSerializer.Serialize<DocumentEntry>(_corpus.Statements[0]));
        Assert.Equal(expected, JsonSerializer.Serialize<object>(_corpus.Statements[0]));
        Assert.Equal($"[{expected}]", JsonSerializer.Serialize<IReadOnlyList<Entry>>([_corpus.Statements[0]]));
    }

    [Fact]
    public void The_names_of_properties_do_not_depend_on_the_options() => Assert.Equal(
        JsonSerializer.Serialize(_corpus.Statements[0]),
        JsonSerializer.Serialize(_corpus.Statements[0], OtherNames));

    [Fact]
    public void Every_entry_reads_back_as_the_very_entry_of_its_corpus()
    {
        var options = WithCorpus;

        Assert.All(_corpus.All, entry =>
        {
            Assert.Same(entry, JsonSerializer.Deserialize(JsonSerializer.Serialize(entry, entry.GetType(), options), entry.GetType(), options));
            Assert.Same(entry, JsonSerializer.Deserialize<Entry>(JsonSerializer.Serialize(entry, options), options));
            Assert.Same(entry, JsonSerializer.Deserialize(JsonSerializer.Serialize(entry.FullId), entry.GetType(), options));
        });
    }

    [Fact]
    public void An_entry_is_the_key_of_a_dictionary_by_its_id()
    {
        var counts = new Dictionary<Party, int> { [_corpus.Parties[0]] = 2 };

        var json = JsonSerializer.Serialize(counts);

        Assert.Equal("{\"Sample:house\":2}", json);
        Assert.Same(_corpus.Parties[0], Assert.Single(JsonSerializer.Deserialize<Dictionary<Party, int>>(json, WithCorpus)!).Key);
        Assert.Same(_corpus.Parties[0], Assert.Single(JsonSerializer.Deserialize<Dictionary<Party, int>>("{\"house\":2}", WithCorpus)!).Key);
    }

    [Fact]
    public void An_entry_a_quote_and_a_key_are_read_from_their_own_corpus_where_options_have_two_with_the_same_ids()
    {
        var other = new SampleCorpus("Other.Data");
        var options = WithCorpus.AddTypedSeeds(other);

        Assert.All(_corpus.All.Concat(other.All), entry => Assert.Same(entry, ReadBack(entry, options)));
        AssertReadsBack(other.Statements[0].Quote, options);
        AssertReadsBack(new Office { Title = "Speaker", Of = other.Parties[0] }, options);
        AssertReadsBack(new FieldSource { Field = "by", Origin = SourceOrigin.Stated, Quote = other.Statements[0].Quote }, options);
        Assert.Equal(2, JsonSerializer.Deserialize<Dictionary<Party, int>>(JsonSerializer.Serialize(new Dictionary<Party, int> { [_corpus.Parties[0]] = 1, [other.Parties[0]] = 2 }), options)!.Count);
    }

    [Fact]
    public void What_is_of_another_corpus_than_that_of_the_options_is_an_error_and_never_the_entry_of_the_same_id()
    {
        var other = new SampleCorpus("Other.Data");

        AssertRefused<Party>(JsonSerializer.Serialize(other.Parties[0]));
        AssertRefused<Entry>(JsonSerializer.Serialize<Entry>(other.Statements[0]));
        AssertRefused<Quote>(JsonSerializer.Serialize(other.Statements[0].Quote));
        AssertRefused<Office>(JsonSerializer.Serialize(new Office { Title = "Speaker", Of = other.Parties[0] }));
        AssertRefused<FieldSource>(JsonSerializer.Serialize(new FieldSource { Field = "by", Origin = SourceOrigin.Stated, Quote = other.Statements[0].Quote }));
        AssertRefused<Dictionary<Party, int>>(JsonSerializer.Serialize(new Dictionary<Party, int> { [other.Parties[0]] = 1 }));
        AssertRefused<Party>("{\"id\":\"Sample:house\",\"corpus\":\"Other.Data\"}", "The id 'Sample:house' is one of the corpus 'Sample', and its object is of the corpus 'Other.Data'.");

        void AssertRefused<T>(string json, string? message = null) => Assert.Contains(
            message ?? "is one of the corpus 'Other.Data', and these options have Sample: call options.AddTypedSeeds with its Seeds.Corpus, too.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, WithCorpus)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_that_the_options_have_already_is_not_added_again()
    {
        var options = WithCorpus.AddTypedSeeds(_corpus);

        Assert.Same(_corpus.Parties[0], JsonSerializer.Deserialize<Party>("\"house\"", options));
        Assert.Same(options, options.AddTypedSeeds(_corpus));
    }

    [Fact]
    public void A_null_is_a_null()
    {
        Assert.Equal("null", JsonSerializer.Serialize<Statement?>(null));
        Assert.Null(JsonSerializer.Deserialize<Statement?>("null"));
    }

    [Theory]
    [InlineData("\"house\"")]
    [InlineData("{\"id\":\"house\"}")]
    public void Without_a_corpus_the_error_says_what_to_call(string json) =>
        Assert.Contains("options.AddTypedSeeds(Seeds.Corpus)", Assert.Throws<InvalidOperationException>(() => JsonSerializer.Deserialize<Party>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"nobody\"", "No Party has the id 'nobody' in Sample.")]
    [InlineData("\"trade\"", "The topic 'trade' is no Party; read it as Entry, or as the type that it has.")]
    [InlineData("{\"id\":\"house\",\"corpus\":1}", "'corpus' of the Party must be a string.")]
    [InlineData("{\"kind\":\"topic\",\"id\":\"house\"}", "No topic has the id 'house' in Sample.")]
    [InlineData("{\"kind\":\"state\",\"id\":\"house\"}", "No state has the id 'house' in Sample.")]
    [InlineData("{\"name\":\"House\"}", "'id' of the Party must be a string.")]
    [InlineData("[]", "The Party must be its full id, or an object with its id.")]
    public void An_id_that_no_entry_has_is_an_error_with_its_place_and_never_null(string json, string message)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Party>>($"{{\"who\":{json}}}", WithCorpus));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.who", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_id_of_an_entry_or_of_its_document_reads_as_the_entry_of_today()
    {
        var options = WithCorpus;

        Assert.Same(_corpus.Topics[0], JsonSerializer.Deserialize<Topic>("\"commerce\"", options));
        Assert.Same(_corpus.Topics[0], JsonSerializer.Deserialize<Entry>("{\"kind\":\"topic\",\"id\":\"commerce\"}", options));
        Assert.Same(_corpus.Statements[1], JsonSerializer.Deserialize<Statement>("\"report/later\"", options));
        Assert.Same(_corpus.Statements[1], JsonSerializer.Deserialize<Statement>("\"news/later\"", options));
        Assert.Same(_corpus.Statements[0], JsonSerializer.Deserialize<Statement>("\"news/first\"", options));
        Assert.Same(_corpus.Statements[0].Document, JsonSerializer.Deserialize<SourceDocument>("\"news\"", options));
        Assert.Equal(_corpus.Statements[0].Quote, JsonSerializer.Deserialize<Quote>("{\"document\":\"news\",\"start\":0,\"length\":9}", options));
    }

    [Fact]
    public void An_id_that_another_entry_has_today_is_that_of_the_other() =>
        Assert.Same(_corpus.Topics[1], JsonSerializer.Deserialize<Topic>("\"tariffs\"", WithCorpus));

    [Fact]
    public void An_id_in_two_corpora_is_an_error()
    {
        var options = WithCorpus.AddTypedSeeds(new SampleCorpus());

        Assert.Contains("give each corpus options of its own", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Party>("\"house\"", options)).Message, StringComparison.Ordinal);
    }

    // An id alone may be that of an entry in either.
    [Fact]
    public void The_name_of_a_corpus_before_an_id_picks_the_corpus()
    {
        var other = new SampleCorpus("Other.Data");
        var options = WithCorpus.AddTypedSeeds(other);

        Assert.Same(other.Parties[0], JsonSerializer.Deserialize<Party>("\"Other.Data:house\"", options));
        Assert.Same(_corpus.Parties[0], JsonSerializer.Deserialize<Party>("\"Sample:house\"", options));
        Assert.Same(other.Statements[1], JsonSerializer.Deserialize<Entry>("{\"kind\":\"statement\",\"id\":\"Other.Data:report/second\"}", options));
        Assert.Same(other.Topics[0], JsonSerializer.Deserialize<Topic>("\"Other.Data:commerce\"", options));
        Assert.Same(other.Parties[0], Assert.Single(JsonSerializer.Deserialize<Dictionary<Party, int>>("{\"Other.Data:house\":1}", options)!).Key);
        Assert.Equal(other.Statements[0].Quote, JsonSerializer.Deserialize<Quote>("{\"document\":\"Other.Data:report\",\"start\":0,\"length\":9}", options));
    }

    [Fact]
    public void What_an_entry_writes_of_another_corpus_reads_back_as_it_is_there()
    {
        var other = new SampleCorpus("Other.Data");
        var options = WithCorpus.AddTypedSeeds(other);
        var statement = _corpus.Statements[0] with { By = [other.Parties[2]], Quote = other.Statements[0].Quote };
        var erratum = new Erratum { Id = "slip", Corpus = "Sample", Document = statement.Document, Quote = statement.Quote, Note = "A slip.", Concerns = [other.Statements[1]] };
        var office = new Person { Id = "speaker", Corpus = "Sample", Name = "Speaker", Offices = [new Office { Title = "Speaker", Of = other.Parties[0] }] };

        var json = JsonSerializer.SerializeToElement(statement);
        Assert.Same(other.Parties[2], json.GetProperty("by")[0].Deserialize<Party>(options));
        Assert.Equal(statement.Quote, json.GetProperty("quote").Deserialize<Quote>(options));
        Assert.Same(other.Statements[1], JsonSerializer.SerializeToElement(erratum).GetProperty("concerns")[0].Deserialize<Entry>(options));
        Assert.Equal(office.Offices[0], JsonSerializer.SerializeToElement(office).GetProperty("offices")[0].Deserialize<Office>(options));
    }

    [Theory]
    [InlineData("Third:house", "The id 'Third:house' is one of the corpus 'Third', and these options have Sample, Other: call options.AddTypedSeeds")]
    [InlineData("Other:nobody", "No Party has the id 'nobody' in Other.")]
    [InlineData("Other:trade", "The topic 'trade' is no Party; read it as Entry")]
    [InlineData("house", "The id 'house' is that of party in Sample and of party in Other: write 'Sample:house' or 'Other:house'.")]
    public void An_id_that_no_one_corpus_has_is_an_error_that_says_where_it_was_sought(string id, string message)
    {
        var options = WithCorpus.AddTypedSeeds(new SampleCorpus("Other"));

        Assert.StartsWith(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Party>($"\"{id}\"", options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_of_several_pieces_reads_back_equal_with_its_pieces()
    {
        var statement = _corpus.Statements[0];
        var quote = new Quote(statement.Document, new TextRange(0, 2), new TextRange(8, 1));

        var json = JsonSerializer.Serialize(quote);

        Assert.Equal(
            """{"corpus":"Sample","document":"report","line":1,"column":1,"start":0,"length":3,"text":"We […] .","pieces":[{"start":0,"length":2},{"start":8,"length":1}],"omissions":[{"start":3,"length":5,"text":"agree"}]}""",
            json.Replace("\\u2026", "…", StringComparison.Ordinal));
        Assert.Equal(quote, JsonSerializer.Deserialize<Quote>(json, WithCorpus));
    }

    [Fact]
    public void A_quote_is_written_with_its_context() => Assert.Equal(
        "said before",
        JsonSerializer.SerializeToElement(_corpus.Statements[1].Quote).GetProperty("context").GetString());

    [Theory]
    [InlineData("{\"document\":\"report\",\"start\":3,\"length\":5,\"text\":\"differ\"}", "The document 'report' does not say “differ” at line 1, column 4: the document says ‘agree’ where the text says ‘differ’.")]
    [InlineData("{\"document\":\"report\",\"start\":3,\"length\":50}", "The document 'report' has no such range")]
    [InlineData("{\"document\":\"report\",\"pieces\":[]}", "The document 'report' has no such range")]
    [InlineData("{\"document\":\"report\",\"pieces\":[1]}", "'pieces' of the Quote must be a list of objects.")]
    [InlineData("{\"document\":\"other\",\"start\":3,\"length\":5}", "No SourceDocument has the id 'other' in Sample.")]
    [InlineData("{\"start\":3,\"length\":5}", "'document' of the Quote must be a string.")]
    [InlineData("{\"document\":\"report\"}", "'start' of the Quote must be a whole number.")]
    public void A_quote_that_its_document_does_not_have_is_an_error(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quote>(json, WithCorpus)).Message, StringComparison.Ordinal);

    [Fact]
    public void Where_a_long_quote_differs_is_said_and_not_its_beginning()
    {
        var document = Samples.Document("We call on both of our neighbours to cease at once the deployment of troops to the front.");
        Assert.Equal("the document says ‘troops’ where the text says ‘forces’", TextDifference.Between(document.Text, document.Text.Replace("troops", "forces", StringComparison.Ordinal)));
        Assert.Equal("the document says ‘cease’ where the text says ‘ceasefire’", TextDifference.Between("to cease at once", "to ceasefire at once"));
        Assert.Equal("the document says ‘at once’ where the text leaves it out", TextDifference.Between("cease at once the", "cease the"));
        Assert.Equal("the document does not have ‘all’ there", TextDifference.Between("cease the", "cease all the"));
        Assert.Equal("the document says ‘the’ where the text leaves it out", TextDifference.Between("the the", "the"));
    }

    [Theory]
    [InlineData("\"first\"")]
    [InlineData("\"nowhere/first\"")]
    [InlineData("{\"kind\":\"statement\",\"id\":\"first\"}")]
    public void An_id_without_its_document_or_with_another_is_answered_with_the_full_one(string json) =>
        Assert.Contains("in Sample; did you mean 'report/first'?", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Statement>(json, WithCorpus)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("repotr/first", "'report/first'")]
    [InlineData("report/frist", "'report/first'")]
    [InlineData("nothing/alike", null)]
    [InlineData("report/quite-another", null)]
    public void An_id_with_a_slip_is_answered_with_the_nearest(string id, string? near)
    {
        var message = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Statement>($"\"{id}\"", WithCorpus)).Message;

        Assert.Contains(near is null ? "in Sample." : $"in Sample; did you mean {near}?", message, StringComparison.Ordinal);
        Assert.DoesNotContain("?.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_and_a_source_read_back_equal_with_what_they_refer_to()
    {
        var office = new Office { Title = "Speaker", Of = _corpus.Parties[0], Until = PartialDate.Parse("2025") };
        var source = new FieldSource { Field = "by", Origin = SourceOrigin.Stated, Quote = _corpus.Statements[0].Quote, Note = "so" };

        Assert.Equal(office, JsonSerializer.Deserialize<Office>(JsonSerializer.Serialize(office), WithCorpus));
        Assert.Equal(source, JsonSerializer.Deserialize<FieldSource>(JsonSerializer.Serialize(source), WithCorpus));
    }

    private static Entry? ReadBack(Entry entry, JsonSerializerOptions options) => JsonSerializer.Deserialize<Entry>(JsonSerializer.Serialize(entry), options);

    private static void AssertReadsBack<T>(T value, JsonSerializerOptions options) =>
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value), options));
}
