using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>The compiler's work for the names of fields grows with the cube of the arms that join some, so a kind of many fields joins none.</summary>
public class ManyFieldsTests
{
    [Theory]
    [InlineData(40, 40)]
    [InlineData(41, 0)]
    public void A_kind_of_many_fields_has_an_arm_for_each_name_of_each(int fields, int joined)
    {
        var declared = string.Concat(Enumerable.Range(0, fields).Select(static number => $"      field-{number}: {{ type: text }}\n"));
        var run = new SeedFiles().With("seeds/shared.yaml", $"seed: 1\nkinds:\n  thing:\n    fields:\n{declared}things:\n  one: {{ field-1: x }}\n").Run();

        Assert.Empty(run.CompilerMessages());
        Assert.Equal(joined, string.Concat(run.Sources.Values).Split("\" or \"Field").Length - 1);
        Assert.Equal("field-1|field-1", run.Use("return Things.One.SourceOf(\"Field1\").Field + \"|\" + Things.One.SourceOf(\"field-1\").Field;"));
    }
}
