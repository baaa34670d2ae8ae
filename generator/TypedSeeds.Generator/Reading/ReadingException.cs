using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Reading;

/// <summary>Ends the reading of a file at a mistake of which the place and the words are known.</summary>
internal sealed class ReadingException(Finding finding) : Exception
{
    public Finding Finding => finding;
}
