using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>The form of the file with the texts of a package's documents, for those who annotate them too. The writer and the reader share it.</summary>
/// <remarks>
/// It is beside the index, and apart from it since few who use a package annotate its documents: it is not read before. Its first
/// line is <c>typed-seeds-texts|1</c>. For each document a line <c>id|length</c> follows, then its text as it is, in lines of its
/// own, so that a place in the text is a place in the file. The index has the hash of each text.
/// </remarks>
internal static class TextsFormat
{
    /// <summary>What the file's name has after that of the index.</summary>
    public const string Suffix = "-texts";

    /// <summary>The ending of the file.</summary>
    public const string Extension = IndexFormat.Extension + Suffix;

    /// <summary>The first line.</summary>
    public const string Opening = "typed-seeds-texts|1\n";

    /// <summary>The path of the file that is beside an index.</summary>
    public static string PathOf(string index) => index + Suffix;

    /// <summary>The line above a text.</summary>
    public static string HeadingOf(string id, string text) => $"{id}{RowText.Column}{Invariant.Text(text.Length)}\n";

    /// <summary>Finds where each text is. What follows a heading that is none is no text.</summary>
    public static Dictionary<string, TextRange> Find(string file)
    {
        var found = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        if (!file.StartsWith(Opening, StringComparison.Ordinal))
        {
            return found;
        }

        for (var at = Opening.Length; at < file.Length;)
        {
            var end = file.IndexOf('\n', at);
            var column = end < 0 ? -1 : file.IndexOf(RowText.Column, at, end - at);
            if (column < 0 || !int.TryParse(file.Substring(column + 1, end - column - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > file.Length - end - 1)
            {
                break;
            }

            found[file.Substring(at, column - at)] = new TextRange(end + 1, length);
            at = end + 1 + length + 1;
        }

        return found;
    }
}
