using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>A part of an import of which no entry can be made.</summary>
/// <param name="place">Where it is.</param>
/// <param name="message">Why, for people.</param>
internal sealed class UnprovableException(SourcePlace place, string message) : Exception(message)
{
    public SourcePlace Place => place;
}
