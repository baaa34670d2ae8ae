using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>Something wrong, and where, with no position yet: positions change with every comment, findings do not.</summary>
internal sealed record Finding(Rule Rule, Place Place, EquatableArray<string> Arguments, Place? Second = null)
{
    public static Finding At(Rule rule, Place place, params string[] arguments) => new(rule, place, new(arguments));
}

/// <summary>Where something is.</summary>
/// <param name="Path">The file.</param>
internal abstract record Place(string Path);

/// <summary>At a token of an annotation file, by the token's number.</summary>
internal sealed record TokenPlace(string Path, int Token) : Place(Path);

/// <summary>At a range of a document.</summary>
internal sealed record TextPlace(string Path, FileSpan Span) : Place(Path);

/// <summary>At no range of a file: the file as a whole or, with an empty path, the project.</summary>
internal sealed record WholePlace(string Path) : Place(Path);

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
