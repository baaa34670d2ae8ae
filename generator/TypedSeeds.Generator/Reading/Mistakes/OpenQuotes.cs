namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Values in quotes that do not end where they should.</summary>
internal static class OpenQuotes
{
    public static Slip? Find(Failure failure)
    {
        var (text, open) = (failure.Text, failure.Open);
        if (QuotedWords.OpenKey(text, failure.LineStart(open.LastEnd), failure.At) is >= 0 and var quote)
        {
            return Unclosed(failure, quote);
        }

        // In brackets the library reads on past a value before it returns it.
        if (!failure.IsInBrackets || QuotedWords.Next(text, open.LastEnd) is not { } value || value.End > failure.At + 1)
        {
            return null;
        }

        return QuotedWords.FirstUnindented(text, value.Start, value.End, open.Column) >= 0 ? Unclosed(failure, value.Start)
            : failure.LineStart(failure.At) < value.End ? WordsAfterValues.AfterQuotes(failure, value)
            : null;
    }

    /// <summary>Ends the value with its line, where the library found no end of one.</summary>
    public static YamlRepair? Closing(Failure failure) =>
        failure.IsAboutOpenQuote && QuotedWords.Next(failure.Text, failure.Open.LastEnd) is { } value ? LineRepairs.CloseQuote(failure.Text, value.Start) : null;

    private static Slip Unclosed(Failure failure, int quote) =>
        new(failure.Point(quote), YamlMessages.OpenQuote) { Repair = LineRepairs.CloseQuote(failure.Text, quote) };
}
