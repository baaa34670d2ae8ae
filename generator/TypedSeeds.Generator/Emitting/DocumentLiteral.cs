using TypedSeeds.Generator.Rows;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The text of a document as an argument in C#.</summary>
internal static class DocumentLiteral
{
    /// <summary>Lines that are added in one pair of parentheses. Tools that walk a syntax tree go one call deeper for each.</summary>
    private const int LinesOfGroup = 500;

    private const string Step = "    ";

    /// <summary>Writes the text as one literal a line, which the compiler makes one literal of.</summary>
    /// <param name="code">What it is written to.</param>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines; null where it is written as one literal.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static void Write(CodeWriter code, string text, TextLines? lines, CancellationToken cancellation)
    {
        var count = lines is null ? 1 : CountOf(lines, text);
        var isGrouped = count > LinesOfGroup;
        for (var line = 0; line < count; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            var isFirst = isGrouped && line % LinesOfGroup == 0;
            var isLast = line + 1 == count;
            var closes = isGrouped && (isLast || (line + 1) % LinesOfGroup == 0);
            var end = lines is null || isLast ? text.Length : lines.StartOf(line + 1);
            var literal = code.Begin(isFirst ? Step + "(" : Step);
            Literals.Append(literal, text, lines?.StartOf(line) ?? 0, end, cancellation).Append(closes ? ")" : string.Empty).Append(isLast ? "," : " +");
            code.End();
        }
    }

    // A text that ends in a line break has an empty last line, which adds nothing.
    private static int CountOf(TextLines lines, string text) =>
        lines.Count > 1 && lines.StartOf(lines.Count - 1) == text.Length ? lines.Count - 1 : lines.Count;
}
