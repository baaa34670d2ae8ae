namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Marks between documents of YAML among the fields of an entry.</summary>
internal static class StrayLines
{
    public static Slip? Find(Failure failure)
    {
        var text = failure.Text;
        if (failure.IsInBrackets || !failure.IsAboutKey)
        {
            return null;
        }

        var line = failure.LineStart(failure.At);
        var start = LineText.AfterSpaces(text, line);
        var end = WrittenValue.EndOfLine(text, line);
        var words = text.Substring(start, Math.Max(0, end - start));
        return words is "..." or "---"
            ? new Slip(new(start, words.Length), YamlMessages.MarkOfDocuments(words)) { Repair = new(new(line, LineText.Next(text, line) - line), string.Empty, IsSafe: false) { Label = $"Take the line '{words}' out" } }
            : null;
    }
}
