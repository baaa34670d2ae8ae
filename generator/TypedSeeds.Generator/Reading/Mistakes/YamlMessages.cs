using System.Globalization;
using TypedSeeds.Generator.Values;
using YamlDotNet.Core;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>The parser's messages in words that help a person who writes annotations.</summary>
internal static class YamlMessages
{
    /// <summary>A longer value is not shown whole.</summary>
    private const int LongestShown = 120;

    public const string NoColon = "a ':' is missing after this key";

    public const string NoSpaceAfterDash = "a space is missing after this '-'";

    public const string DeeperDash = "this '-' is indented more than the one before, so it begins no item; begin each '-' in the same column";

    public const string Markdown = "this line is Markdown, and not YAML; take it out";

    public const string Prose = "this line is no key with a value; take it out, or begin it with '# '";

    public const string Tab = "a tab cannot indent; write spaces";

    public const string NoSpaceAfterColon = "a space is missing after this ':'";

    public const string CommentInBrackets =
        "a '#' after a space begins a comment, so the bracket or brace before it is never closed; put a value that holds ' #' in quotes";

    public const string CommentInText = "a '#' after a space begins a comment, so the text ends before it; put a text that holds ' #' in quotes";

    public const string OpenQuote = "the value in quotes goes on without indentation; a quotation mark may be missing";

    public const string ValuesWithoutBrackets = "several values are a list; put '[' before the first and ']' after the last, with ',' between them";

    public const string WordsAfterSingleQuotes =
        "the value in quotes that begins here ends before the line does; write '' for a ' inside it, or put the whole value in double quotes";

    public const string WordsAfterDoubleQuotes =
        "the value in quotes that begins here ends before the line does; write \\\" for a \" inside it, or put the whole value in single quotes";

    public const string WordsAfterLines = "the value in quotes that begins here goes on in later lines, and words follow it; a quotation mark may be missing";

    public const string WordsAfterBrackets = "words follow the bracket or brace that opens here; put a text that begins with one in quotes";

    public const string SingleDash = "this '-' begins a list, but a later line goes on with a key; take the '-' out, or begin each item with one";

    public const string DashAmongKeys = "a '-' begins an item of a list, but a key was expected here; take the '-' out, or check the indentation";

    public const string MissingComma = "a ',' is missing between this and the value before it";

    public const string NothingBeforeComma = "no value is before this ','; take it out, or write the value";

    public const string KeyInLine = "a key is here after a value; begin a line with it, indented as the key before it, or put a text that holds ': ' in quotes";

    public const string ColonInValue = "': ' is inside a value; put the value in quotes";

    public const string Conflict = "git left a conflict of two branches in this file; keep one of the two parts, and take the lines of '<<<<<<<', '=======' and '>>>>>>>' out";

    public const string OpenBracket = "the bracket or brace that opens here is never closed";

    public const string EscapedApostrophe = "a ' is written as it is in double quotes; take the '\\' before it out";

    public const string NoFields = "'fields:' is missing above this line: the fields of a kind are indented below it";

    public const string GluedComment = "a space is missing before this '#'";

    public const string Directive = "a line that begins with '%' is an instruction to the reader, and its words would be lost; indent it, or write the text in quotes";

    /// <summary>For an exception of another type than the library's: its message would be in the system's language.</summary>
    public const string Unreadable = "the file cannot be read from here on";

    private static readonly (string Part, string Explanation)[] Known =
    [
        ("found character that cannot start any token", "a value cannot begin with this character; put the value in quotes"),
        ("did not find expected key", "a key was expected here; check the indentation, and put a value that contains ': ' or ' #' in quotes"),
        ("found invalid mapping", "': ' is inside a value; put the value in quotes, or write the ':' that is missing in the line above"),
        ("found wrong indentation", OpenQuote),
        ("found invalid tab", Tab),
        ("expected node content", "a value was expected here"),
        ("expected comment or line break", "after '|' or '>' the value begins on the next line"),
        ("found incompatible YAML document", "only YAML 1.2 is read; take the %YAML line out"),
        ("mapping values are not allowed in this context", "': ' is inside a value; put the value in quotes"),
        ("did not find expected '-' indicator", "an item of the list was expected here; check the indentation"),
        ("could not find expected ':'", "a ':' is missing after this key"),
        ("found unexpected end of stream", "the file ends inside a quoted value; a quotation mark is missing"),
        ("did not find expected ',' or ']'", "a list in brackets needs ',' between its items and ']' at its end"),
        ("did not find expected ',' or '}'", "a mapping in braces needs ',' between its entries and '}' at its end"),
        ("found a tab character", Tab),
        ("expected <document", "this is no part of the mapping that the file is; take out what is before it or from here on, or put '#' before it"),
        ("unknown escape character", "a '\\' in double quotes begins an escape, and this is none; write '\\\\', or put the value in single quotes"),
        ("hexadecimal", "a '\\' in double quotes begins an escape, and this is none; write '\\\\', or put the value in single quotes"),
        ("the nesting is deeper", "the nesting is deeper than any annotation goes"),
        ("a value was expected here", "a value was expected here"),
        ("unicode character escape", "a '\\' in double quotes begins an escape, and this is none; write '\\\\', or put the value in single quotes"),
        ("unicode surrogates", "a '\\' in double quotes begins an escape, and this is none; write '\\\\', or put the value in single quotes"),
        ("document indicator", OpenQuote),
        ("comment between", CommentInText),
        ("scanning a tag", "a value cannot begin with '!', which has a meaning in YAML; put the value in quotes"),
        ("anchor", "a value cannot begin with '&' or '*', which have a meaning in YAML; put the value in quotes"),
        ("invalid comment after", GluedComment),
        ("sequence entries are not allowed", "a '-' begins an item of a list, which has a line of its own"),
        ("before sequence entry", "a '-' begins an item of a list, which has a line of its own"),
        ("spaces in", "the first line of a value after '|' or '>' is indented more than the others; indent all alike"),
        ("indentation indicator", "after '|' or '>' the value begins on the next line"),
        ("without whtespace", "after '|' or '>' the value begins on the next line"),
    ];

    /// <summary>For an invisible character that the library does not take for a space, or not as part of a value.</summary>
    public static string Hidden(string text, int at)
    {
        var code = CodePoints.At(text, at);
        var escape = (code > char.MaxValue ? "\\U" : "\\u") + code.ToString(code > char.MaxValue ? "X8" : "X4", CultureInfo.InvariantCulture);
        return Characters.CategoryOf(text, at) == UnicodeCategory.SpaceSeparator
            ? $"the invisible character {Invisible.Name(code)} is here, which is no space of YAML; write a space"
            : $"the invisible character {Invisible.Name(code)} is here; take it out, or write it as {escape} in a value in double quotes";
    }

    /// <summary>For a tab at the start of a line.</summary>
    public static string TabIn(int column) => column == 0 ? Tab : $"a tab cannot indent; indent the line by {Spaces(column)}";

    public static string LooksLike(char character, char sign) =>
        $"the character {character} ({Invisible.Name(character)}) looks like a '{sign}' and is none of YAML; write '{sign} '";

    /// <summary>For a key in braces that a list or a mapping follows.</summary>
    public static string NoColonAfter(string key) => $"a ':' is missing after '{key}'; write '{key}: '";

    /// <summary>For a comment in the form of another language.</summary>
    public static string ForeignComment(string sign) => $"a comment begins with '#' in YAML, and not with '{sign}'";

    /// <summary>For a list whose first item is in the line of its key.</summary>
    public static string ItemInLine(string list) => $"a '-' begins an item in a line of its own; write {list}, or begin a line with the '-'";

    /// <summary>For a dash before the one value of a field.</summary>
    public static string DashBeforeValue(string key) => $"a '-' begins an item of a list, and '{key}' has one value; take the '-' out";

    /// <summary>For an item of a list that begins with a sign of Markdown.</summary>
    public static string ItemSign(string sign) => $"an item of a list begins with '- ' in YAML, and not with '{sign}'";

    /// <summary>For a key between signs of Markdown.</summary>
    public static string Emphasis(string key) => $"the signs around this key are Markdown; write {key}:";

    /// <summary>For an entry that is written as an item of a list.</summary>
    public static string EntryAsItem(string id) => $"an entry is no item of a list, and its id is its key; write {id}:";

    /// <summary>For a word after a dash, where a key with its value was expected.</summary>
    public static string WordAsItem(string word, bool isWhole) =>
        $"a '-' begins an item of a list, but a key was expected here; write {(isWhole ? word + ": {}" : $"'{word}: ' with its value, or indent the items of a list alike")}";

    /// <summary>For fields that are in one line.</summary>
    public static string FieldsInLine(string key) => $"a field begins a line of its own; write '{key}:' in the next line, or put a text that holds ': ' in quotes";

    /// <summary>For words of a text that are indented as its key is.</summary>
    public static string TextGoesOn(string key, int column) => $"this line is no key with a value; if the text of '{key}' goes on here, indent the line by {Spaces(column)}";

    /// <summary>For a key in braces that was taken for words of the value before it.</summary>
    public static string NoCommaBefore(string key) => $"a ',' is missing before '{key}'";

    /// <summary>For a colon within a value in braces, before which any word is.</summary>
    public static string ColonOrComma(string word) => $"{ColonInValue}, or write the ',' that is missing before '{word}'";

    /// <summary>For a list in brackets into which the keys after it were taken.</summary>
    public static string ListGoesOn(string key) => $"the '[' that opens here is not closed; write ']' before ', {key}'";

    /// <summary>For words below a key that has no value.</summary>
    public static string ValueNotIndented(string key) => $"this line is not indented more than the '{key}' above, which has no value; if it is its value, indent it";

    /// <summary>For an item of a list that does not begin as one.</summary>
    public static string NoDash(string words) => $"a '-' is missing before this item; write: - {words}";

    public static string SignForColon(char sign) => $"this '{sign}' is in the place of a ':'; write a ':' and a space after the key";

    public static string EntryAtStart(int indent) => $"this key begins its line, so it is no entry of the section above it, as those after it are; indent it by {Spaces(indent)}";

    public static string CannotBegin(char character) => $"a value cannot begin with '{character}', which has a meaning in YAML; put the value in quotes";

    /// <summary>For a field that is indented less than those before it.</summary>
    /// <param name="key">The field.</param>
    /// <param name="indent">By how many characters it is indented.</param>
    /// <param name="owner">What it belongs to, in words.</param>
    /// <param name="column">By how many it was meant to be.</param>
    public static string LowKey(string key, int indent, string owner, int column) =>
        $"'{key}' is {Indented(indent)}, so it is no {owner}; indent it by {Spaces(column)}";

    /// <summary>For the first line of several that is indented in another way than those after it.</summary>
    public static string IndentedOtherwise(string key, int indent, int column) =>
        $"'{key}' is {Indented(indent)}, and what goes on below it by {Spaces(column)}; indent it by {Spaces(column)}, too";

    /// <summary>For a field of an item that is not in the column of the item's first one.</summary>
    public static string IndentedBeside(string key, int indent, string first, int column) =>
        $"'{key}' is {Indented(indent)}, and '{first}' beside it by {Spaces(column)}; indent '{key}' by {Spaces(column)}";

    /// <summary>For a key and its value in quotes together.</summary>
    public static string QuotedField(string field) => $"the quotation marks are around the key, too; take them away: {field}";

    /// <summary>For an item that is not in the column of the others.</summary>
    public static string ItemBeside(int indent, int column) => $"this '-' is {Indented(indent)}, and the one above by {Spaces(column)}; indent it by {Spaces(column)}";

    /// <summary>For a key that is indented more than what is within it.</summary>
    public static string IndentedMoreThanWithin(string key, int indent, int within, int column) =>
        $"'{key}' is {Indented(indent)}, and the line below, which is within it, by {Spaces(within)}; indent '{key}' by {Spaces(column)}";

    /// <summary>The start of a message about a line whose indentation no line beside it has.</summary>
    public static string IndentedAsNone(int indent) => $"this line is indented by {Spaces(indent)}, and no line beside it is";

    /// <summary>The start of a message about a line that is taken for a part of the value above it.</summary>
    public static string IndentedDeeper(int indent, int above) =>
        $"this line is indented by {Spaces(indent)} and the one above by {Spaces(above)}, which has a value already";

    /// <summary>What to do with a line, and what that makes it.</summary>
    public static string IndentTo(string words, int column, bool isBlock) =>
        $"to make it {words}, indent it {(column == 0 ? "not at all" : $"by {Spaces(column)}")}{(isBlock ? ", and the lines after it alike" : string.Empty)}";

    private static string Indented(int indent) => indent == 0 ? "not indented" : $"indented by {Spaces(indent)}";

    /// <summary>For a line that is taken for a part of the value above it.</summary>
    public static string Deeper(int indent, int above) =>
        $"{IndentedDeeper(indent, above)}; indent both alike, or put the value in quotes if it goes on here";

    /// <summary>For a line whose indentation no line beside it has.</summary>
    /// <param name="indent">By how many characters it is indented.</param>
    /// <param name="less">The nearest smaller indentation of a line that is open; -1 where none is.</param>
    /// <param name="more">The nearest larger one; -1 where none is.</param>
    public static string BetweenLevels(int indent, int less, int more)
    {
        var advice = new[] { less, more }.Where(static column => column >= 0).Select(static column => column == 0 ? "not at all" : $"by {Spaces(column)}");
        return $"{IndentedAsNone(indent)}; indent it {string.Join(" or ", advice)}";
    }

    /// <summary>For a comma or a semicolon after a value in quotes, as in JSON.</summary>
    public static string SignAfterValue(char sign) => $"a line of its own ends a value, so no '{sign}' comes after it; take the '{sign}' out";

    /// <summary>For signs after a bracket that ends a value.</summary>
    public static string SignAfterBrackets(string signs) => $"the value ends with the bracket or brace before this '{signs}'; take it out";

    /// <summary>For a line between brackets that is indented too little.</summary>
    public static string BracketLine(char open, string place, bool isClosing, int column) =>
        $"this line {(isClosing ? "closes" : "is inside of")} the '{open}' of {place}, and is indented no more than the key before that; indent it by {Spaces(column)}";

    public static string DashesDiffer(int indent, int above) => $"this '-' is indented by {Spaces(indent)} and the one above by {Spaces(above)}; indent both alike";

    /// <summary>For a bracket before a line that is outside of it.</summary>
    public static string OpenUntil(string closing, string line) => $"{OpenBracket}; write '{closing}' at the end of {line}";

    /// <summary>For a bracket that closes one of the other form.</summary>
    public static string ClosesOther(char close, char open, string place) => $"this '{close}' cannot close the '{open}' of {place}; write '{(open == '[' ? ']' : '}')}', or put a text that holds a '{close}' in quotes";

    public static string ClosedByOther(char open, char close, string place) => $"the '{open}' that opens here is closed by the '{close}' of {place}; write '{(open == '[' ? ']' : '}')}' there";

    /// <summary>For a value that begins with words in quotes.</summary>
    public static string QuotesFirst(string whole, char mark)
    {
        var other = mark == '"' ? "single" : "double";
        var quoted = mark == '"' ? $"'{whole.Replace("'", "''")}'" : $"\"{whole.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
        return $"a value that begins with a quotation mark ends at the next one; put the whole value in {other} quotes{(whole.Length <= LongestShown ? ": " + quoted : string.Empty)}";
    }

    /// <summary>For a value in quotes into which the keys after it were taken.</summary>
    public static string OpenQuoteBefore(string key) => $"the value in quotes that begins here is not ended; write a quotation mark before ', {key}'";

    /// <summary>For fields in the line of their entry, without braces.</summary>
    public static string FieldsWithoutBraces(string key) => $"'{key}' is a field, and fields in one line are in braces; write '{{ {key}: … }}', or begin a line with it";

    /// <summary>For a mark that divides documents of YAML.</summary>
    public static string MarkOfDocuments(string mark) => $"'{mark}' divides documents of YAML, and an annotation is one; take the line out";

    /// <summary>A number of spaces, in words.</summary>
    public static string Spaces(int count) => count == 1 ? "1 space" : $"{Invariant.Text(count)} spaces";

    public static string Explain(YamlException exception)
    {
        foreach (var (part, explanation) in Known)
        {
            if (Says(exception, part))
            {
                return explanation;
            }
        }

        // Words of the library help nobody who does not know how it works.
        return Unreadable;
    }

    /// <summary>Whether the library says some words.</summary>
    public static bool Says(YamlException exception, string part) => exception.Message.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>What to write in the place of a feature that is not read.</summary>
    /// <param name="sign">The sign with which a text may begin; null where it is none.</param>
    /// <param name="value">The value that is meant; null where it is not known.</param>
    public static string InFull(char? sign, string? value = null) =>
        (value is { Length: > 0 and <= LongestShown } && value.IndexOf('\n') < 0 ? $"write the value out in full, {YamlText.Words(value)}" : "write the value out in full")
        + (sign is null ? string.Empty : $", and in quotes if it is a text that begins with '{sign}'");

    /// <summary>What to do with an anchor before a value.</summary>
    public static string WithoutAnchor(string anchor, bool isText) =>
        $"take '&{anchor}' out" + (isText ? ", or put the value in quotes if it is a text that begins with '&'" : string.Empty);
}
