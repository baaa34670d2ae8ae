using System.Globalization;
using YamlDotNet.Core;

namespace TypedSeeds.Generator.Reading;

/// <summary>The parser's messages in words that help a person who writes annotations.</summary>
internal static class YamlMessages
{
    public const string OpenBracket = "the bracket or brace that opens here is never closed";

    /// <summary>For an exception of another type than the library's: its message would be in the system's language.</summary>
    public const string Unreadable = "the file cannot be read from here on";

    private static readonly (string Part, string Explanation)[] Known =
    [
        ("found character that cannot start any token", "a value cannot begin with this character; put the value in quotes"),
        ("did not find expected key", "a key was expected here; check the indentation, and put a value that contains ': ' or ' #' in quotes"),
        ("found invalid mapping", "': ' stands inside a value; put the value in quotes, or write the ':' that is missing in the line above"),
        ("found wrong indentation", "the value in quotes goes on without indentation; a quotation mark may be missing"),
        ("found invalid tab", "a tab cannot indent; write spaces"),
        ("expected node content", "a value was expected here"),
        ("expected comment or line break", "behind '|' or '>' the value begins on the next line"),
        ("found incompatible YAML document", "only YAML 1.2 is read; take the %YAML line out"),
        ("mapping values are not allowed in this context", "': ' stands inside a value; put the value in quotes"),
        ("did not find expected '-' indicator", "an item of the list was expected here; check the indentation"),
        ("could not find expected ':'", "a ':' is missing after this key"),
        ("found unexpected end of stream", "the file ends inside a quoted value; a quotation mark is missing"),
        ("did not find expected ',' or ']'", "a list in brackets needs ',' between its items and ']' at its end"),
        ("did not find expected ',' or '}'", "a mapping in braces needs ',' between its entries and '}' at its end"),
        ("found a tab character", "a tab cannot indent; write spaces"),
    ];

    /// <summary>For an invisible character that the library does not take as part of a value.</summary>
    public static string Hidden(char character)
    {
        var code = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        return $"the invisible character U+{code} stands here; take it out, or write it as \\u{code} in a value in double quotes";
    }

    public static bool IsAboutBrackets(YamlException exception) =>
        exception.Message.IndexOf("did not find expected ','", StringComparison.Ordinal) >= 0;

    /// <summary>Where the mistake is: the end of what the library marks for a tab, else the start.</summary>
    public static Mark PlaceOf(YamlException exception) =>
        exception.Message.IndexOf("tab", StringComparison.Ordinal) >= 0 && exception.End.Index > exception.Start.Index ? exception.End : exception.Start;

    public static string Explain(YamlException exception)
    {
        foreach (var (part, explanation) in Known)
        {
            if (exception.Message.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return explanation;
            }
        }

        return exception.Message.TrimEnd('.');
    }
}
