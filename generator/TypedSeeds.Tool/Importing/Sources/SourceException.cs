namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>A part of a file that cannot be imported.</summary>
/// <param name="offset">Where it is in the text of the file.</param>
/// <param name="message">Why, for people.</param>
internal sealed class SourceException(int offset, string message) : Exception(message)
{
    public int Offset => offset;
}
