namespace TypedSeeds.Generator.Values;

/// <summary>A range of a file.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
/// <param name="StartLine">The line of its start, from zero.</param>
/// <param name="StartColumn">The column of its start, from zero.</param>
/// <param name="EndLine">The line of its end, from zero.</param>
/// <param name="EndColumn">The column of its end, from zero.</param>
internal readonly record struct FileSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public static FileSpan In(TextLines lines, int start, int end)
    {
        var startLine = lines.LineAt(start);
        var endLine = lines.LineAt(end);
        return new(start, end - start, startLine, start - lines.StartOf(startLine), endLine, end - lines.StartOf(endLine));
    }
}
