using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>A place in a file that is imported.</summary>
/// <param name="FilePath">The file.</param>
/// <param name="Line">The line, from one.</param>
/// <param name="Column">The column, in UTF-16 units from one.</param>
internal sealed record SourcePlace(string FilePath, int Line, int Column)
{
    public override string ToString() => $"{FilePath}({Invariant.Text(Line)},{Invariant.Text(Column)})";
}
