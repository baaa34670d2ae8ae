using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Completion;

/// <summary>Where <em>Go to definition</em> leads from a member.</summary>
public class DefinitionTests
{
    [Theory]
    [InlineData("Statements.CanadaKoreaTwoPlusTwo.Withdraw$$Troops", "cease these unlawful", "annotated as withdraw-troops in 000_38befe9cb3a02d2b.yaml")]
    [InlineData("Events.Joint$$StatementAdoption", "adopted immediately after the meeting", "annotated as joint-statement-adoption in 000_38befe9cb3a02d2b.yaml")]
    [InlineData("Parties.Cana$$da", "Canada", "Annotated as canada in parties.yaml")]
    public async Task The_declaration_has_the_words_and_the_id_and_file_of_the_annotation_above_it(string expression, string words, string annotation)
    {
        using var project = EditorProject.OfSeeds(Consumer.Expression(expression));

        var (document, location) = await project.DefinitionAsync();
        var text = await document.GetTextAsync();
        var line = text.Lines.GetLineFromPosition(location.SourceSpan.Start).LineNumber;
        var above = string.Join("\n", text.Lines.Take(line).Reverse().Select(one => one.ToString().Trim()).TakeWhile(one => one.StartsWith("///", StringComparison.Ordinal)))
            .Replace("<c>", string.Empty, StringComparison.Ordinal)
            .Replace("</c>", string.Empty, StringComparison.Ordinal);

        Assert.Contains(words, above, StringComparison.Ordinal);
        Assert.Contains(annotation, above, StringComparison.Ordinal);
    }
}
