using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>The nearest words keep within the sentence and the quotation marks of the quote, and what is foreign to the document is named.</summary>
public sealed class QuoteBoundsTests
{
    private const string Document =
        "Opponents were not convinced. “The council has not shown us a single figure on traffic,” said Tomas Berg, the spokesman of the residents of Quiet Quay. "
        + "He demanded that the council publish the traffic study within 30 days. “If they refuse, we will go to court,” he added.\n\n"
        + "Mr. Berg denied that his group had received money. “That is a lie, and they know it,” he said.\n";

    [Theory]
    [InlineData("Tomas Berg demanded that the council publish the traffic study within 30 days.", "the document says ‘He’ where the quote says ‘Tomas Berg’")]
    [InlineData("Berg demanded that the council publish the traffic study", "‘He’")]
    [InlineData("The council has not shown us one single figure on the traffic of the quay", "nearest is line 1, column 32")]
    public void They_run_over_no_end_of_a_sentence_and_no_mark_that_the_quote_does_not_have(string quote, string said)
    {
        var message = Message(quote);

        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.DoesNotContain("Quay", message.Replace(quote, string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("”", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Berg: That is a lie, and they know it\"", "says it without ‘Berg:’")]
    [InlineData("\"Tomas Berg: “That is a lie, and they know it”\"", "says it without ‘Tomas Berg:’")]
    [InlineData("\"11: He demanded that the council publish the traffic study within 30 days.\"", "says it without ‘11:’")]
    [InlineData("\"11. He demanded that the council publish the traffic study\"", "says it without ‘11.’")]
    [InlineData("\"[11] He demanded that the council publish the traffic study\"", "says it without ‘[11]’")]
    [InlineData("\"He demanded that the council publish the traffic study within 30 days.[1]\"", "says it without ‘[1]’")]
    [InlineData("…the council publish the traffic study within 30 days.", "says it without ‘…’")]
    [InlineData("\"... the council publish the traffic study ...\"", "says it without ‘...’")]
    public void A_speaker_a_number_a_note_and_a_mark_of_omission_at_an_end_are_named(string quote, string message) => Assert.Contains(message, Message(quote), StringComparison.Ordinal);

    [Theory]
    [InlineData("The council has not shown us a single figure on traffic. If they refuse, we will go to court", "write a list of pieces, [The council has not shown us a single figure on traffic, 'If they refuse, we will go to court'], or an entry for each")]
    [InlineData("a single figure / we will go to court", "write a list of pieces, [a single figure, we will go to court], or an entry for each")]
    [InlineData("If they refuse, we will go to court. He demanded that the council publish the traffic study within 30 days.", "but in another order: write an entry for each")]
    public void Two_sentences_that_are_apart_in_the_document_are_said_to_be_there(string quote, string message)
    {
        var told = Message(quote).Replace("\"If they refuse, we will go to court\"", "'If they refuse, we will go to court'", StringComparison.Ordinal);
        Assert.Contains(message, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[He demanded that, ..., within 30 days.]")]
    [InlineData("[He demanded that, …, within 30 days.]")]
    public void A_mark_of_omission_is_no_piece(string quote) => Assert.Contains("is no piece: what lies between two pieces is left out by itself, so take it out", Message(quote), StringComparison.Ordinal);

    private static string Message(string quote) => Assert.Single(new SeedFiles()
        .With("seeds/report.txt", Document)
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nerrata:\n  one:\n    note: A note.\n    quote: {quote}\n")
        .Run().Diagnostics, static told => told.Id == "SEED3001").GetMessage(CultureInfo.InvariantCulture);
}
