using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Reading;

/// <summary>Lines that begin with a percent sign, which YAML takes for directives.</summary>
public class DirectiveTests
{
    private const string Message = "This is not YAML: a line that begins with '%' is an instruction to the reader, and its words would be lost; indent it, or write the text in quotes";

    [Theory]
    [InlineData("seed: 1\nevents:\n  a: { name: A }\n⟦%⟧word and more\n")]
    [InlineData("seed: 1\nevents:\n  a: { name: A }\n⟦%⟧word")]
    [InlineData("⟦%⟧word\nseed: 1\nevents: { a: { name: A } }\n")]
    [InlineData("# comment\n⟦%⟧word\n---\nseed: 1\nevents: { a: { name: A } }\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: |\n      one\n⟦%⟧ of all\n")]
    [InlineData("seed: 1\nevents:\n  a: { name: \"50\n    % of all\" }\n⟦%⟧YAML 1.2\n")]
    public void A_line_that_would_be_dropped_is_one_error_at_its_sign_wherever_it_is(string marked)
    {
        var at = marked.IndexOf('⟦', StringComparison.Ordinal);
        var run = new SeedFiles().With("seeds/events.yaml", marked.Replace("⟦", string.Empty, StringComparison.Ordinal).Replace("⟧", string.Empty, StringComparison.Ordinal)).Run();

        var error = Assert.Single(run.Diagnostics, message => message.Id != "SEED2007");
        Assert.Equal(("SEED0001", Message), (error.Id, error.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal((at, 1), (error.Location.SourceSpan.Start, error.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("%YAML 1.2\n---\nseed: 1\nevents:\n  a: { name: A }\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: |\n      %word\n    description: 50 % of all\n")]
    [InlineData("seed: 1\nevents:\n  a: { name: \"%word\", description: '% a' }\n# %word\n")]
    public void A_percent_sign_in_a_text_a_comment_or_a_directive_of_YAML_is_no_mistake(string annotation) =>
        Assert.DoesNotContain(new SeedFiles().With("seeds/events.yaml", annotation).Run().Diagnostics, message => message.Id != "SEED2007");
}
