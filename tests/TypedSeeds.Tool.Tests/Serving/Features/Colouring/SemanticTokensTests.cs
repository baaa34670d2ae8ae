using TypedSeeds.Tool.Serving.Features.Colouring;

namespace TypedSeeds.Tool.Tests.Serving.Features.Colouring;

/// <summary>The colours of an annotation.</summary>
public class SemanticTokensTests
{
    [Fact]
    public void Each_scalar_has_the_colour_of_what_it_is()
    {
        var served = ServedCorpus.Of(
            ("report.txt", ServedCorpus.Document),
            ("report.yaml", "seed: 1 # why\ndocument: { id: report, source: \"https://example.org\" }\nstatements:\n  stop: { act: urge, by: [canada], quote: { exact: \"nobody came\", line: 3 }, made: 2024, summary: Words }\nkinds: { forum: { fields: { on: { type: text, many: true } } } }\n"));

        Assert.Equal(
            [
                "seed namespace", "1 enumMember", "# why comment", "document namespace", "id property", "report class", "source property", "\"https://example.org\" parameter",
                "statements namespace", "stop class", "act property", "urge enumMember", "by property", "canada variable", "quote property", "exact property", "\"nobody came\" string",
                "line property", "3 number", "made property", "2024 number", "summary property", "kinds namespace", "forum type", "fields property", "on type", "type property", "many property", "true keyword",
            ],
            Tokens(served));
    }

    [Fact]
    public void An_id_that_is_declared_is_marked()
    {
        var served = ServedCorpus.Of(("a.yaml", "seed: 1\ntopics: { peace: { name: Peace, broader: peace } }\n"));

        Assert.Equal(["peace"], SemanticTokensFeature.TokensOf(served.Snapshot, served.File).Where(static token => token.IsDeclaration).Select(token => served.File.Text.Substring(token.Range.Start, token.Range.Length)));
    }

    [Fact]
    public void A_text_of_several_lines_is_one_part_for_each_of_them()
    {
        var served = ServedCorpus.Report("  stop:\n    quote: >\n      The talks\n\n      had failed\n    cue: \"The\n      talks\"\n");

        var tokens = Tokens(served).SkipWhile(static token => token != "quote property");

        Assert.Equal(["quote property", "> string", "The talks string", "had failed string", "cue property", "\"The string", "talks\" string"], tokens);
    }

    [Fact]
    public void A_range_has_the_colours_of_its_own_scalars()
    {
        var served = ServedCorpus.Of(("a.yaml", "seed: 1\ntopics:\n  peace: { name: Peace }\n"));
        var start = served.File.Text.IndexOf("peace", StringComparison.Ordinal);

        var data = SemanticTokensFeature.In(served.Snapshot, served.File, new(start, 5)).Data;

        Assert.Equal([2, 2, 5, (int)TokenType.Class, 1], data);
    }

    [Fact]
    public void Every_type_is_one_that_the_protocol_knows() => Assert.All(SemanticTokensFeature.Legend.TokenTypes, static type => Assert.Contains(
        type,
        "namespace type class enum interface struct typeParameter parameter variable property enumMember event function method macro keyword modifier comment string number regexp operator decorator".Split(' ')));

    private static IEnumerable<string> Tokens(ServedCorpus served)
    {
        var data = SemanticTokensFeature.In(served.Snapshot, served.File, new(0, served.File.Text.Length)).Data;
        var (line, column) = (0, 0);
        for (var i = 0; i < data.Count; i += 5)
        {
            (line, column) = (line + data[i], data[i] == 0 ? column + data[i + 1] : data[i + 1]);
            var start = served.File.OffsetOf(new(line, column));
            yield return $"{served.File.Text.Substring(start, data[i + 2])} {SemanticTokensFeature.Legend.TokenTypes[data[i + 3]]}";
        }
    }
}
