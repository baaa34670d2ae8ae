namespace TypedSeeds.Tests;

/// <summary>The source of a field's value.</summary>
public sealed class SourceOfTests
{
    public static TheoryData<string, string> Fields => new()
    {
        { "name", nameof(Event.Name) },
        { "made", nameof(Statement.Made) },
        { "part-of", nameof(Statement.PartOf) },
        { "stated-in", nameof(Agreement.StatedIn) },
        { "fulfilled-by", nameof(Agreement.FulfilledBy) },
        { "reference-date", nameof(SourceDocument.ReferenceDate) },
        { "translated-from", nameof(SourceDocument.TranslatedFrom) },
        { "sha256", nameof(SourceDocument.Sha256) },
        { "ignore", nameof(SourceDocument.Ignore) },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_source_is_found_by_the_property_s_name_and_by_the_annotation_s_key(string key, string property)
    {
        var source = new FieldSource { Field = key, Origin = SourceOrigin.External, Note = "Known." };
        var entry = new Topic { Id = "a", Name = "A", Sources = [source] };

        Assert.Same(source, entry.SourceOf(property));
        Assert.Same(source, entry.SourceOf(key));
    }

    [Theory]
    [InlineData("broader", "broader")]
    [InlineData("Name", "name")]
    [InlineData("description", "description")]
    public void A_field_without_a_source_is_the_annotator_s_judgement_and_has_its_key(string field, string key)
    {
        var other = new FieldSource { Field = "date-of", Origin = SourceOrigin.Stated };
        var source = new Topic { Id = "a", Name = "A", Sources = [other] }.SourceOf(field);

        Assert.Equal(SourceOrigin.Judgement, source.Origin);
        Assert.Equal(key, source.Field);
        Assert.Null(source.Quote);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Date")]
    [InlineData("dates-of")]
    [InlineData("NAME")]
    [InlineData("Id")]
    [InlineData("FullId")]
    [InlineData("")]
    public void A_name_that_is_no_field_of_the_kind_has_no_source(string name)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Topic { Id = "a", Name = "A" }.SourceOf(name));

        Assert.Equal("field", thrown.ParamName);
        Assert.Contains($"'{name}'", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(SourceDocument.FileName))]
    [InlineData("text")]
    [InlineData(nameof(SourceDocument.Text))]
    [InlineData(nameof(SourceDocument.ReferenceDate))]
    public void A_document_knows_its_fields_by_key_and_by_property(string name) =>
        Assert.Equal(SourceOrigin.Judgement, new SourceDocument { Id = "a", Text = string.Empty }.SourceOf(name).Origin);

    [Theory]
    [InlineData(nameof(SourceDocument.SentenceCount))]
    [InlineData(nameof(SourceDocument.CoveredShare))]
    public void What_the_compiler_computes_has_no_source(string name) =>
        Assert.Throws<ArgumentException>(() => new SourceDocument { Id = "a", Text = string.Empty }.SourceOf(name));

    [Theory]
    [InlineData("kind")]
    [InlineData(nameof(Party.Offices))]
    public void A_party_knows_the_fields_that_all_parties_have(string name) =>
        Assert.Equal(SourceOrigin.Judgement, new State { Id = "a", Name = "A" }.SourceOf(name).Origin);

    [Fact]
    public void Nothing_has_no_source() =>
        Assert.Throws<ArgumentNullException>(() => new Topic { Id = "a", Name = "A" }.SourceOf(null!));
}
