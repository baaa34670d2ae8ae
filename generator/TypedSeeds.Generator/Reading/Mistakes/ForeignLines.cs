using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Lines around an annotation that are none of it: those of the Markdown or the answer from which it was copied.</summary>
internal static class ForeignLines
{
    /// <summary>A line of fewer words may be a key without its colon.</summary>
    private const int LeastWords = 3;

    private const int LongestFence = 40;

    /// <summary>The first such line: at the head of the file, where reading fails, or at the foot; null where neither is one.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="failed">The start of the line in which reading fails; -1 where no line is known.</param>
    public static Slip? First(string text, int failed)
    {
        if (FirstLine(text) is { } head && In(text, head, isEdge: true) is { } slip)
        {
            return slip;
        }

        // Reading may fail at the end of the file, below the line that it had no use for.
        var at = failed;
        while (at > 0 && (at >= text.Length || LineAt(text, at).Length == 0))
        {
            at = text.LastIndexOf('\n', Math.Min(at, text.Length) - 1, Math.Min(at, text.Length)) is > 0 and var end ? text.LastIndexOf('\n', end - 1) + 1 : 0;
        }

        return at <= 0 || LineAt(text, at) is not { Length: > 0 } line ? null : In(text, line, IsFoot(text, line.End));
    }

    private static Slip? In(string text, TextRange line, bool isEdge)
    {
        if (IsFence(text, line))
        {
            return Fence(text, line);
        }

        return isEdge && IsProse(text, line) ? Prose(text, line) : null;
    }

    private static Slip Fence(string text, TextRange line) => new(line, YamlMessages.Markdown) { Repair = Without(text, line, isSafe: true) };

    private static Slip Prose(string text, TextRange line) => new(line, YamlMessages.Prose) { Repair = Without(text, line, isSafe: false) };

    private static YamlRepair Without(string text, TextRange line, bool isSafe)
    {
        var start = LineText.StartOf(text, line.Start);
        return new(new(start, LineText.Next(text, line.End) - start), string.Empty, isSafe) { Label = "Take the line out" };
    }

    private static bool IsFence(string text, TextRange line)
    {
        var words = text.Substring(line.Start, line.Length);
        return words.Length <= LongestFence && (words.StartsWith("```", StringComparison.Ordinal) || words.StartsWith("~~~", StringComparison.Ordinal))
            && words.TrimStart('`', '~').Trim().All(static character => Characters.IsLetterOrDigit(character) || character is '-' or '+' or '_');
    }

    // At the start of its line, so that it is no part of a value.
    private static bool IsProse(string text, TextRange line) =>
        (line.Start == 0 || text[line.Start - 1] is '\n' or '\r') && Characters.IsLetter(text[line.Start])
        && text.Substring(line.Start, line.Length) is var words && words.IndexOf(": ", StringComparison.Ordinal) < 0 && words[words.Length - 1] != ':'
        && words.Split(' ').Length >= LeastWords && MissingColons.InLine(text, line.Start) is null;

    private static bool IsFoot(string text, int end)
    {
        foreach (var line in text.Substring(end).Split('\n'))
        {
            if (line.TrimEnd() is { Length: > 0 } words && (words[0] == ' ' || words.IndexOf(": ", StringComparison.Ordinal) >= 0 || words[words.Length - 1] == ':'))
            {
                return false;
            }
        }

        return true;
    }

    // Without comments and the marks of a document.
    private static TextRange? FirstLine(string text)
    {
        for (var at = 0; at < text.Length; at = LineText.Next(text, at))
        {
            var line = LineAt(text, at);
            if (line.Length > 0 && text[line.Start] is not ('#' or '%' or '-'))
            {
                return line;
            }
        }

        return null;
    }

    // Its words, without the spaces around them.
    private static TextRange LineAt(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        end = end < 0 ? text.Length : end;
        while (at < end && text[at] is ' ' or '\t' or '\uFEFF')
        {
            at++;
        }

        while (end > at && text[end - 1] is ' ' or '\t' or '\r')
        {
            end--;
        }

        return new(at, end - at);
    }
}
