using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Kinds;

/// <summary>Entries of a corpus's own kinds, and of built-in kinds that it extends, as JSON: each type of field, single and many.</summary>
public class OwnKindJsonTests
{
    private static readonly Lazy<GeneratorRun> Run = new(OwnCorpus.Files.Run);

    [Fact]
    public void Each_type_of_field_has_its_form_in_JSON() => Assert.Equal(
        """
        {"kind":"ministry","id":"whole","corpus":"Sample","aText":"Two\nlines | and ; more","aInteger":12,"aNumber":-1234567.25,"aBoolean":true,"aDate":"1894-04?","aDuration":"P2Y","aUri":"https://example.org/b","aLanguage":"zh-Hant-TW","aQuote":{"document":"report","line":1,"column":1,"start":0,"length":17,"text":"Ruritania […] in Zenda","pieces":[{"start":0,"length":9},{"start":28,"length":8}],"omissions":[{"start":10,"length":17,"text":"and Strelsau meet"}]},"aChoice":"no","aCode":{"cameo":"036","in-house":"x=y"},"aParty":"rudolf","manyTexts":["one","two;2"],"manyIntegers":[1,-2],"manyNumbers":[1.5,2],"manyBooleans":[true,false],"manyDates":["1894","1894-04/1894-05"],"manyDurations":["P1D","P2W"],"manyUris":["https://example.org/c","urn:x:1"],"manyLanguages":["en","ko"],"manyQuotes":[{"document":"report","line":1,"column":15,"start":14,"length":8,"text":"Strelsau"},{"document":"report","line":1,"column":38,"start":37,"length":15,"text":"every two years"}],"manyChoices":["no","yes","no"],"manyMinistries":["bare","whole"],"reqText":"text","reqInteger":0,"reqNumber":0,"reqBoolean":true,"reqDate":"1894-04-01","reqDuration":"P1Y","reqUri":"https://example.org/d","reqLanguage":"en","reqQuote":{"document":"report","line":3,"column":13,"start":106,"length":6,"text":"in May"},"reqCode":{"plover":"AGREE"},"reqMinistry":"bare","sources":[],"formerly":[]}
        """,
        Use("""return JsonSerializer.Serialize(Ministries.Find("whole"), options);"""));

    [Fact]
    public void Fields_that_a_corpus_adds_follow_the_built_in_ones() => Assert.Equal(
        """
        {"kind":"party","id":"ruritania","corpus":"Sample","partyKind":"state","name":"Ruritania","aliases":[],"members":[],"offices":[],"codes":{},"mentions":[],"seat":"Strelsau","rank":1,"sources":[],"formerly":[]} report 4|b
        """,
        Use("""
            var document = JsonSerializer.SerializeToElement(Documents.Report);
            return $"{JsonSerializer.Serialize<Party>(Parties.Ruritania, options)} {document.GetProperty("id")} {document.GetProperty("shelf")}";
            """));

    [Fact]
    public void Entries_of_every_kind_read_back_as_themselves_and_choices_as_their_values() => Assert.Equal(
        "True True",
        Use("""
            var all = new IEnumerable<Entry>[] { Documents.All, Parties.All, Forums.All, Rounds.All, Ministries.All, Agreements.All }.SelectMany(entries => entries);
            var same = all.All(entry => ReferenceEquals(entry, JsonSerializer.Deserialize(JsonSerializer.Serialize(entry, entry.GetType()), entry.GetType(), options)));
            return $"{same} {Enum.GetValues<ForumLevel>().All(level => JsonSerializer.Deserialize<ForumLevel>($"\"{level.ToString().ToLowerInvariant()}\"") == level)}";
            """));

    private static string Use(string body) => Run.Value.Use($$"""
        var options = TypedSeeds.Json.JsonSerializerOptionsExtensions.AddTypedSeeds(
            new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, Seeds.Corpus);
        {{body.Replace("JsonSerializer", "System.Text.Json.JsonSerializer", StringComparison.Ordinal)}}
        """);
}
