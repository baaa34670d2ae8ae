using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Mending;

/// <summary>Edits of an annotation at its tokens.</summary>
internal static class TokenEdits
{
    /// <summary>Another value in the place of a token.</summary>
    /// <param name="file">The file.</param>
    /// <param name="token">The token.</param>
    /// <param name="value">The value, or what is written for it.</param>
    /// <param name="isYaml">Whether it is written as it is, else in the style of what was there.</param>
    public static TextEdit Replace(CheckedFile file, int token, string value, bool isYaml = false)
    {
        var range = file.Positions.Ranges[token];
        return new(range.Start, range.Length, isYaml ? value : YamlScalar.Like(Written(file, token), value) ?? value);
    }

    public static TextEdit Before(CheckedFile file, int token, string text) => new(file.Positions.Ranges[token].Start, 0, text);

    public static TextEdit After(CheckedFile file, int token, string text) => new(file.Positions.Ranges[token].Start + 1, 0, text);

    /// <summary>What is written for a token.</summary>
    public static string Written(CheckedFile file, int token)
    {
        var range = file.Positions.Ranges[token];
        return file.Source.Text.Substring(range.Start, range.Length);
    }

    /// <summary>Pairs before the first one of a mapping, and in its style.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mapping">The mapping, which has a pair.</param>
    /// <param name="pairs">The pairs, as they are written.</param>
    public static TextEdit FirstPair(CheckedFile file, MappingNode mapping, IEnumerable<string> pairs) =>
        Before(file, mapping.Pairs[0].Token, string.Concat(pairs.Select(pair => pair + (mapping.IsBraced || mapping.Column < 0 ? ", " : YamlScalar.LineEnd(file.Source.Text) + new string(' ', mapping.Column)))));
}
