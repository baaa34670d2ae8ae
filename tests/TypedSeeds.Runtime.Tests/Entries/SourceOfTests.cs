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
    [InlineData("place")]
    [InlineData("Date")]
    [InlineData("dates-of")]
    [InlineData("")]
    public void A_field_without_a_source_is_the_annotator_s_judgement(string field)
    {
        var other = new FieldSource { Field = "date-of", Origin = SourceOrigin.Stated };
        var source = new Topic { Id = "a", Name = "A", Sources = [other] }.SourceOf(field);

        Assert.Equal(SourceOrigin.Judgement, source.Origin);
        Assert.Equal(field, source.Field);
        Assert.Null(source.Quote);
    }

    [Fact]
    public void Nothing_has_no_source() =>
        Assert.Throws<ArgumentNullException>(() => new Topic { Id = "a", Name = "A" }.SourceOf(null!));
}
