using System.Globalization;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A mistake in YAML: where it is, and what to do.</summary>
internal readonly record struct Slip(TextRange Range, string Problem)
{
    /// <summary>What was probably meant; null where nobody but a person can know.</summary>
    public YamlRepair? Repair { get; init; }

    /// <summary>What may have been meant, of which a person chooses one.</summary>
    public IReadOnlyList<YamlRepair> Choices { get; init; } = [];
}

/// <summary>Characters that are taken for a sign of YAML and are none: a space, a colon or a comma that only looks so, or a colon without its space.</summary>
internal static class Slips
{
    /// <summary>Colons of other scripts, and of other widths.</summary>
    private const string LikeColon = "\uFF1A\uFE55\uFE13\u2236\uA789\u02D0";

    /// <summary>Commas of other scripts, and of other widths.</summary>
    private const string LikeComma = "\uFF0C\uFE50\uFE10\u3001\uFF64\u060C";

    /// <summary>The first mistake at the start of a line of a part of a text, where its indentation, its dash and its key are.</summary>
    public static Slip? InLines(string text, int start, int end)
    {
        for (var line = start; line < end; line = NextLine(text, line))
        {
            if (AtStartOf(text, line) is { } slip)
            {
                return slip;
            }
        }

        return null;
    }

    /// <summary>The mistake in a key, as it is written.</summary>
    public static Slip? InKey(string text, TextRange key)
    {
        for (var at = key.Start; at < key.End; at++)
        {
            if (text[at] is not ('\r' or '\n') && LookAlike(text, at) is { } slip)
            {
                return slip;
            }

            if (text[at] == ':' && at > key.Start && LineText.EndOfWord(text, key.Start) == at && !IsUsedName(text, key, at) && MissingSpace(text, at, key.End) is { } missing)
            {
                return missing;
            }
        }

        return null;
    }

    /// <summary>The first character of a part of a text that looks like another of YAML.</summary>
    public static Slip? LookAlikeIn(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsLike(text[at]) && LookAlike(text, at) is { } slip)
            {
                return slip;
            }
        }

        return null;
    }

    /// <summary>A character that nobody sees at an offset; null where another is there.</summary>
    public static Slip? HiddenAt(string text, int at) => at < text.Length && text[at] is not ('\r' or '\n' or '\t') && Invisible.IsAt(text, at) ? Hidden(text, at) : null;

    /// <summary>The character after a dash that is taken for a space.</summary>
    public static Slip? AfterDash(string text, TextRange value) =>
        value.Length > 1 && text[value.Start] == '-' && Invisible.IsAt(text, value.Start + 1) ? LookAlike(text, value.Start + 1) : null;

    /// <summary>Why words are no mapping though they look like one; null where they do not.</summary>
    public static string? WhyNoMapping(string words) => AtStartOf(words, 0)?.Problem ?? MissingColons.Why(words);

    private static Slip? AtStartOf(string text, int line)
    {
        var at = line;
        while (at < text.Length && text[at] is ' ' or '-' or '{' or '[')
        {
            at++;
        }

        if (at < text.Length && text[at] is not ('\r' or '\n' or '\t') && Invisible.IsAt(text, at))
        {
            return LookAlike(text, at);
        }

        var key = at;
        at = LineText.EndOfWord(text, at);
        return at == key || at == text.Length ? null
            : LikeColon.IndexOf(text[at]) >= 0 ? LookAlike(text, at)
            : text[at] == ':' && Characters.IsLetter(text[key]) ? MissingSpace(text, at, text.Length)
            : null;
    }

    private static Slip? MissingSpace(string text, int colon, int end)
    {
        var next = colon + 1;
        return next >= end || text[next] is ' ' or '\t' or '\r' or '\n' or '/' or ':' ? null
            : Invisible.IsAt(text, next) ? LookAlike(text, next)
            : new Slip(new(colon, 1), YamlMessages.NoSpaceAfterColon) { Repair = YamlRepair.Inserting(next, " ", isSafe: IsKnownKey(text, colon)) };
    }

    // The name of an entry of another package, alias:id, with the colon of the key after it.
    private static bool IsUsedName(string text, TextRange key, int colon)
    {
        var after = LineText.AfterSpaces(text, key.End);
        return after < text.Length && text[after] == ':' && !IsKnownKey(text, colon) && text.IndexOf(' ', key.Start, key.Length) < 0;
    }

    // The word may be one of a text, unless it is a key of the format.
    private static bool IsKnownKey(string text, int colon)
    {
        var start = LineText.StartOfWord(text, colon);
        return FormatKeys.Has(text.Substring(start, colon - start));
    }

    private static Slip? LookAlike(string text, int at) =>
        LikeColon.IndexOf(text[at]) >= 0 ? new Slip(new(at, 1), YamlMessages.LooksLike(text[at], ':')) { Repair = Replacing(text, at, ":") }
        : LikeComma.IndexOf(text[at]) >= 0 ? new Slip(new(at, 1), YamlMessages.LooksLike(text[at], ',')) { Repair = Replacing(text, at, ",") }
        : Invisible.IsAt(text, at) ? Hidden(text, at)
        : null;

    private static YamlRepair Replacing(string text, int at, string sign) =>
        new(new(at, 1), at + 1 < text.Length && text[at + 1] is ' ' or '\r' or '\n' ? sign : sign + " ", IsSafe: false);

    private static Slip Hidden(string text, int at)
    {
        var range = new TextRange(at, CodePoints.LengthOf(CodePoints.At(text, at)));
        var isSpace = Characters.CategoryOf(text, at) == UnicodeCategory.SpaceSeparator;
        if (isSpace && IsIndent(text, at) && EndOfIndent(text, at) is var end && end > at + 1)
        {
            // One space alone would move the line to another column.
            return new Slip(range, YamlMessages.Hidden(text, at)) { Repair = new(new(at, end - at), new string(' ', end - at), IsSafe: true) { Label = "Write spaces" } };
        }

        return new Slip(range, YamlMessages.Hidden(text, at)) { Repair = new(range, isSpace ? " " : string.Empty, IsSafe: true) { Label = isSpace ? "Write a space" : $"Take the invisible character {Invisible.Name(CodePoints.At(text, at))} out" } };
    }

    private static bool IsIndent(string text, int at) => LineText.AfterSpaces(text, LineText.StartOf(text, at)) == at;

    private static int EndOfIndent(string text, int at)
    {
        while (at < text.Length && Characters.CategoryOf(text[at]) == UnicodeCategory.SpaceSeparator)
        {
            at++;
        }

        return at;
    }

    private static bool IsLike(char character) => character > '\u007F' && (LikeColon.IndexOf(character) >= 0 || LikeComma.IndexOf(character) >= 0);

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOfAny(['\n', '\r'], start);
        return end < 0 ? text.Length : end + 1;
    }
}
