namespace TypedSeeds.Data.Tests;

/// <summary>CAMEO and PLOVER as the head of the annotation promises.</summary>
public sealed class CodeRuleTests
{
    /// <summary>The category that PLOVER's conversion table has for each root of CAMEO; it has none for 01, and 02, an appeal, is a request.</summary>
    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["02"] = "REQUEST",
        ["03"] = "AGREE",
        ["04"] = "CONSULT",
        ["05"] = "SUPPORT",
        ["06"] = "COOPERATE",
        ["07"] = "AID",
        ["09"] = "ACCUSE",
        ["11"] = "ACCUSE",
        ["12"] = "REJECT",
        ["13"] = "THREATEN",
        ["15"] = "MOBILIZE",
        ["19"] = "ASSAULT",
    };

    /// <summary>
    /// The category and mode of the codes that occur, after the table. Those of 02 are those of the same demand: 022 has what 102
    /// has, 025 what 105 has, and 0256 what 1056 has.
    /// </summary>
    private static readonly Dictionary<string, string> Modes = new(StringComparer.Ordinal)
    {
        ["022"] = "REQUEST/assist",
        ["025"] = "REQUEST/change",
        ["0256"] = "REQUEST/yield",
        ["090"] = "ACCUSE/investigate",
        ["110"] = "ACCUSE/disapprove",
        ["111"] = "ACCUSE/disapprove",
        ["112"] = "ACCUSE/disapprove",
        ["1123"] = "ACCUSE/allege",
        ["128"] = "REJECT/yield",
    };

    /// <summary>What CAMEO has no code for, and what is only possible or supposed.</summary>
    private static readonly CorpusEvent[] WithoutCode =
    [
        Events.JointStatementAdoption, Events.TechnologyForNorthKorea, Events.FurtherNuclearTest, Events.MonitoringTeamLaunch,
        Events.UniversalPeriodicReviewOfNorthKorea, Events.HumanRightsViolations,
    ];

    public static TheoryData<string> Coded =>
        [.. Statements.All.Cast<Entry>().Concat(Agreements.All).Concat(Events.All.Except(WithoutCode)).Select(entry => entry.FullId)];

    [Theory]
    [MemberData(nameof(Coded))]
    public void An_entry_has_a_CAMEO_code_and_the_PLOVER_category_of_that_code(string id)
    {
        var codes = CodesOf(id);
        var cameo = codes[CodeScheme.Cameo];

        Assert.NotNull(cameo);
        Assert.Equal(Categories.GetValueOrDefault(cameo[..2]), codes[CodeScheme.Plover]?.Split('/')[0]);
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public void An_entry_has_the_PLOVER_mode_of_its_CAMEO_code_and_none_where_that_has_none(string id)
    {
        var codes = CodesOf(id);
        var cameo = codes[CodeScheme.Cameo]!;

        Assert.Equal(Modes.GetValueOrDefault(cameo) ?? Categories.GetValueOrDefault(cameo[..2]), codes[CodeScheme.Plover]);
    }

    [Fact]
    public void The_events_that_have_neither_are_those_that_the_head_of_the_annotation_names() =>
        Assert.Equal(WithoutCode, Events.All.Where(happening => happening.Codes[CodeScheme.Cameo] is null && happening.Codes[CodeScheme.Plover] is null));

    [Fact]
    public void What_is_possible_or_supposed_has_no_code() =>
        Assert.All(
            Events.All.Where(happening => happening.Certainty is EventCertainty.Possible or EventCertainty.Hypothetical),
            happening => Assert.Contains(happening, WithoutCode));

    [Fact]
    public void An_agreement_has_the_code_of_a_statement_of_it() =>
        Assert.All(
            Agreements.All,
            agreement => Assert.Contains(agreement.Codes[CodeScheme.Cameo], agreement.StatedIn.Select(statement => statement.Codes[CodeScheme.Cameo])));

    [Fact]
    public void A_subheading_has_the_code_of_what_it_heads() =>
        Assert.All(
            Statements.All.Where(statement => statement.Mode == StatementMode.Headline),
            headline => Assert.Contains(headline.Codes[CodeScheme.Cameo], HeadedBy(headline).Select(statement => statement.Codes[CodeScheme.Cameo])));

    [Fact]
    public void A_judgement_on_what_a_party_did_is_110_and_any_other_assessment_012() =>
        Assert.All(
            Statements.ByAct(SpeechAct.Assess),
            statement => Assert.Equal(statement == Statements.CanadaKoreaTwoPlusTwo.PossibleNuclearTests ? "012" : "110", statement.Codes[CodeScheme.Cameo]));

    private static IEnumerable<Statement> HeadedBy(Statement headline) =>
        headline.Renders.Concat(Agreements.All.Where(agreement => agreement.StatedIn.Contains(headline)).SelectMany(agreement => agreement.StatedIn).Where(statement => statement != headline));

    private static CodeSet CodesOf(string id) => Statements.Find(id)?.Codes ?? Agreements.Find(id)?.Codes ?? Events.Find(id)!.Codes;
}
