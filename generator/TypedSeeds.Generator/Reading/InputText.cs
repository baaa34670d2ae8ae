using System.Text;

namespace TypedSeeds.Generator.Reading;

/// <summary>A file as a host hands it over, be it the compiler or the command-line tool.</summary>
/// <param name="FilePath">The file, as the host names it.</param>
/// <param name="Length">How long its text is, in UTF-16 units.</param>
/// <param name="Encoding">What its bytes were read as; null for a text from memory.</param>
/// <param name="Copy">Makes its text; not called where the text is over the limit.</param>
internal sealed record InputText(string FilePath, int Length, Encoding? Encoding, Func<string> Copy)
{
    public static InputText Of(string filePath, string text, Encoding? encoding = null) => new(filePath, text.Length, encoding, () => text);
}
