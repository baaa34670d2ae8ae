using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The names under which annotation files are emitted: pure functions of a file's name at run time.</summary>
internal static class CompiledFileNames
{
    /// <summary>The namespace of the files, inside that of the corpus.</summary>
    public const string Namespace = "TypedSeedsFiles";

    private const int MostBytes = 220;

    public static string ClassOf(string file) => file[0] == RowText.Scope
        ? "Shared_" + Shorten(Identifier(file.Substring(1)))
        : "Document_" + Ids.ToMemberName(file);

    /// <summary>The hint name of the generated file of an annotation file.</summary>
    public static string HintOf(string file) => file[0] == RowText.Scope
        ? $"Shared.{Shorten(Identifier(file.Substring(1)))}.g.cs"
        : $"Document.{Shorten(Ids.ToMemberName(file))}.g.cs";

    // Names of files have at most 255 bytes, those of classes 1,023.
    private static string Shorten(string name) => Encoding.UTF8.GetByteCount(name) <= MostBytes
        ? name
        : name.Substring(0, MostBytes / 4) + "_" + RowText.Hash(name).ToString("x8", CultureInfo.InvariantCulture);

    private static string Identifier(string path)
    {
        var name = new StringBuilder();
        foreach (var character in path)
        {
            if (Characters.IsLetterOrDigit(character) && !char.IsSurrogate(character))
            {
                name.Append(character);
            }
            else
            {
                name.Append(character == '/' ? "_" : $"_{((int)character).ToString("x4", CultureInfo.InvariantCulture)}_");
            }
        }

        return name.ToString();
    }
}
