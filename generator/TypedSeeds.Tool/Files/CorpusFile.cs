using System.Text;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>A file of the seeds folder. Two with the same content are equal, so that nothing is checked twice.</summary>
/// <param name="FilePath">The file, as the user named its folder.</param>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its text, from the first character after a byte order mark.</param>
/// <param name="Encoding">What its bytes were read as; null for a text from memory.</param>
/// <param name="ResourceName">The name of the resource as which the props of the package embed a document.</param>
internal sealed record CorpusFile(string FilePath, InputRole Role, string Text, Encoding? Encoding = null, string ResourceName = "")
{
    public InputText Input => InputText.Of(FilePath, Text, Encoding);
}
