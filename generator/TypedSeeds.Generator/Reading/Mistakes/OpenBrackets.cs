namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Brackets and braces that are not closed, or by one of the other form.</summary>
internal static class OpenBrackets
{
    /// <summary>Forgets brackets that are closed before the failure: the library reads on after a bracket before it returns it, so what is wrong there is not in the bracket.</summary>
    public static void CloseRead(Failure failure)
    {
        if (failure.IsInBrackets && QuotedWords.Closing(failure.Text, failure.OuterBracket.Start) is >= 0 and var close && close < failure.LineStart(failure.At))
        {
            while (failure.IsInBrackets)
            {
                failure.Open.CloseBracket(close + 1);
            }
        }
    }

    /// <summary>A line of a bracket, or its closing one, that is not indented more than the key whose value it is.</summary>
    public static Slip? LineOutside(Failure failure)
    {
        var text = failure.Text;
        if (!failure.IsInBrackets || failure.Open.Column < 0 || (failure.HasReason && !failure.IsAboutNext))
        {
            return null;
        }

        var outer = failure.OuterBracket.Start;
        var close = QuotedWords.Closing(text, outer);
        if (close < 0 || LineRepairs.UnindentedIn(text, outer, close, failure.Open.Column) is not { Count: > 0 } lines)
        {
            return null;
        }

        var first = LineText.AfterSpaces(text, lines[0]);
        var problem = YamlMessages.BracketLine(text[outer], failure.PlaceOf(outer), isClosing: first == close, failure.InnerColumn);
        return new Slip(failure.Point(first), problem) { Repair = LineRepairs.IndentAll(text, lines, failure.InnerColumn) };
    }

    /// <summary>A bracket that is open where a line begins that is outside of it: the entry after the one that was not closed.</summary>
    public static Slip? OpenAtLine(Failure failure)
    {
        var text = failure.Text;
        if (!failure.IsInBrackets || failure.Open.Column < 0 || QuotedWords.Closing(text, failure.OuterBracket.Start) >= 0)
        {
            return null;
        }

        var outer = failure.OuterBracket.Start;
        for (var line = LineText.Next(text, outer); line < text.Length && line <= failure.At; line = LineText.Next(text, line))
        {
            var first = LineText.AfterSpaces(text, line);
            if (!failure.HasWords(first) || first - line > failure.Open.Column)
            {
                continue;
            }

            var key = LineText.EndOfWord(text, first);
            return key > first && key < text.Length && text[key] == ':' && QuotedWords.Open(text, outer, line) is { Count: > 0 } open ? EndOfLineBefore(failure, line, open) : null;
        }

        return null;
    }

    private static Slip EndOfLineBefore(Failure failure, int line, IReadOnlyList<int> open)
    {
        var text = failure.Text;
        var before = LineText.Above(text, line);
        var (closing, end) = (string.Concat(open.Select(at => text[at] == '[' ? ']' : '}')), WrittenValue.EndOfLine(text, before));
        var place = LineText.StartOf(text, open[0]) == before ? "this line" : failure.LineOf(before);
        return new Slip(failure.Point(open[0]), YamlMessages.OpenUntil(closing, place)) { Repair = YamlRepair.Inserting(end, closing[0] == '}' ? " " + closing : closing) with { Label = $"End the line with {closing}" } };
    }

    /// <summary>A comma or bracket that is missing in a later line means that the bracket was never closed: that is the place to mend. So does an exception without a reason.</summary>
    public static Slip? NeverClosed(Failure failure) =>
        failure.IsInBrackets && (!failure.HasReason || (failure.IsAboutBrackets && failure.LineStart(failure.At) > failure.Bracket.Start))
            ? new Slip(failure.Bracket, IsOther(failure) ? YamlMessages.ClosedByOther(failure.Opening, failure.Text[failure.At], failure.PlaceOf(failure.At)) : YamlMessages.OpenBracket)
            {
                Repair = YamlRepair.Inserting(WrittenValue.EndOfLine(failure.Text, failure.Bracket.Start), failure.Closing.ToString()) with { Label = $"End the line with {failure.Closing}" },
            }
            : null;

    /// <summary>In the line of the bracket that is open, the mistake is where the library notices it.</summary>
    public static Slip? ClosedByOther(Failure failure)
    {
        var (text, at) = (failure.Text, failure.At);
        return !failure.IsInBrackets || !failure.IsAboutBrackets ? null
            : IsOther(failure) ? new Slip(failure.Point(at), YamlMessages.ClosesOther(text[at], failure.Opening, failure.PlaceOf(failure.Bracket.Start))) { Repair = CloseBefore(failure) }
            : at < text.Length && text[at] == ':' ? new Slip(failure.Point(at), YamlMessages.ColonInValue) { Repair = failure.QuotingHere() }
            : new Slip(failure.Point(at), $"{failure.Explanation}; it opens in {failure.PlaceOf(failure.Bracket.Start)}") { Repair = failure.QuotingHere() };
    }

    private static bool IsOther(Failure failure) =>
        failure.At < failure.Text.Length && failure.Text[failure.At] == (failure.Opening == '[' ? '}' : ']');

    // Where another bracket of the other form is open, this one closes that, and one is missing before it.
    private static YamlRepair CloseBefore(Failure failure)
    {
        var (at, closing) = (failure.At, failure.Closing.ToString());
        if (failure.Open.Brackets.Count == 1)
        {
            return new(new(at, 1), closing, IsSafe: false);
        }

        while (at > 0 && failure.Text[at - 1] == ' ')
        {
            at--;
        }

        return YamlRepair.Inserting(at, closing);
    }
}
