namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A <c>#</c> that begins a comment where words were meant, or begins none where a comment was.</summary>
internal static class CommentSigns
{
    /// <summary>A comment after which a bracket would close takes that bracket away.</summary>
    public static Slip? InBrackets(Failure failure)
    {
        var text = failure.Text;
        for (var line = failure.IsInBrackets ? failure.Bracket.Start : failure.At; line < failure.At; line = failure.LineEnd(line) + 1)
        {
            var end = failure.LineEnd(line);
            if (QuotedWords.Comment(text, line, end) is >= 0 and var comment && text.IndexOfAny([']', '}'], comment, end - comment) >= 0)
            {
                return new Slip(failure.Point(comment), YamlMessages.CommentInBrackets) { Repair = failure.Quoting(comment) };
            }
        }

        return null;
    }

    /// <summary>A comment in the middle of a text: the rest is in a line of its own, indented more than its key.</summary>
    public static Slip? InText(Failure failure)
    {
        var (open, line) = (failure.Open, failure.LineStart(failure.At));
        return failure.HasReason && open.LastPart == LastPart.Plain && line > open.LastEnd && failure.At - line > open.Column
            && QuotedWords.CommentAfter(failure.Text, open.LastEnd) is >= 0 and var comment
                ? new Slip(failure.Point(comment), YamlMessages.CommentInText)
                : null;
    }

    /// <summary>A comment without a space between the value and its sign.</summary>
    public static Slip? Glued(Failure failure) =>
        failure.HasReason ? GluedAt(failure, failure.At) ?? GluedAt(failure, failure.At + 1) : null;

    public static Slip? GluedAt(Failure failure, int at)
    {
        var text = failure.Text;
        return at > 0 && at < text.Length && text[at] == '#' && text[at - 1] is ']' or '}' or '"' or '\''
            ? new Slip(failure.Point(at), YamlMessages.GluedComment) { Repair = YamlRepair.Inserting(at, " ") with { Label = "Begin a comment" } }
            : null;
    }
}
