using YamlDotNet.Core;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Finds the mistake for which the library gave up. It gives up where it notices, which is often lines after the mistake.</summary>
internal sealed class FailureFinder(string text, TokenLocator locator, OpenParts open)
{
    /// <summary>What may have gone wrong, the surest first: the first that finds its mistake is heard.</summary>
    private static readonly Func<Failure, Slip?>[] InOrder =
    [
        ConflictMarkers.Find,
        Tabs.Find,
        CommentSigns.InBrackets,
        LookAlikes,
        UnindentedValues.Find,
        ForeignWriting,
        Escapes.Apostrophe,
        OpenBrackets.OpenAtLine,
        InFlow,
        NextItems.Find,
        OpenQuotes.Find,
        OpenBrackets.LineOutside,
        OpenBrackets.NeverClosed,
        QuotedFields.Find,
        Dashes.Glued,
        Dashes.Lost,
        KeysInValues.FieldsOfEntry,
        FieldsInLine.Find,
        KeysInValues.NextField,
        MissingColon,
        TextsGoingOn.Find,
        EntriesAtStart.Find,
        WordsAfterValues.Find,
        CommentSigns.InText,
        ItemFields.Find,
        LowKey,
        LostFields.Find,
        StrayLines.Find,
        Indentations.Find,
        Dashes.Misplaced,
        ItemSign,
        FirstCharacters.Find,
        CommentSigns.Glued,
        OpenBrackets.ClosedByOther,
    ];

    /// <summary>Whether the failure is a tab in a line without anything else. YAML allows that, and the library does not.</summary>
    public bool IsBlankLine(Exception exception, Mark position) => Tabs.IsBlankLine(new Failure(text, locator, open, exception, position));

    public Slip Find(Exception exception, Mark position)
    {
        var failure = new Failure(text, locator, open, exception, position);
        OpenBrackets.CloseRead(failure);
        foreach (var find in InOrder)
        {
            if (find(failure) is { } slip)
            {
                return slip;
            }
        }

        // The line above has its colon, so that none is missing there.
        var explanation = failure.IsAboutColon && LineText.Above(text, failure.LineStart(failure.At)) is >= 0 and var above && text.IndexOf(':', above, failure.LineEnd(above) - above) >= 0
            ? YamlMessages.ColonInValue
            : failure.Explanation;
        return new Slip(failure.Point(failure.At), explanation) { Repair = OpenQuotes.Closing(failure) ?? failure.QuotingHere() };
    }

    private static Slip? LookAlikes(Failure failure) =>
        (failure.IsInBrackets ? Slips.LookAlikeIn(failure.Text, failure.Open.Last.Start, Math.Min(failure.At + 1, failure.Text.Length)) : null)
        ?? Slips.InLines(failure.Text, failure.LineStart(failure.Open.LastEnd), failure.At);

    private static Slip? ForeignWriting(Failure failure) => failure.IsInBrackets ? null
        : ForeignLines.First(failure.Text, failure.HasReason ? failure.LineStart(failure.At) : -1)
        ?? ForeignComments.InLines(failure.Text, failure.LineStart(failure.Open.LastEnd), failure.At)
        ?? MarkdownKeys.At(failure.Text, failure.At);

    private static Slip? InFlow(Failure failure)
    {
        if (!failure.IsInBrackets)
        {
            return null;
        }

        var end = Math.Max(failure.LineEnd(failure.At), failure.LineEnd(failure.Bracket.Start));
        return FlowSlips.Find(failure.Text, failure.OuterBracket.Start, failure.HasReason ? end : Math.Max(end, QuotedWords.Closing(failure.Text, failure.OuterBracket.Start)));
    }

    private static Slip? MissingColon(Failure failure) =>
        !failure.IsInBrackets && failure.IsAboutNext ? MissingColons.Find(failure.Text, failure.At) : null;

    private static Slip? LowKey(Failure failure) =>
        !failure.IsInBrackets && failure.IsAboutNext ? LowKeys.Above(failure.Text, failure.LineStart(failure.At)) : null;

    private static Slip? ItemSign(Failure failure) =>
        failure.IsAboutStart ? ItemSigns.AfterKey(failure.Text, failure.At) ?? ItemSigns.AtStart(failure.Text, failure.At) : null;
}
