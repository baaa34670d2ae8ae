using System.Globalization;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Brat;

/// <summary>The words of a text-bound annotation, such as <c>Person 0 5;8 12</c>: one range, or several with other words between them.</summary>
internal static class TextBound
{
    /// <summary>The pieces. Ranges with only white space between them are one, since brat divides what goes over the end of a line.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="document">The text of the document, by code points.</param>
    /// <exception cref="SourceException">The line has no ranges, or other words than these.</exception>
    public static IReadOnlyList<ImportedPiece> Of(SourceFile file, StandoffLine line, string[] document)
    {
        var pieces = new List<ImportedPiece>();
        var words = CharactersOf(line.Text);
        var at = 0;
        foreach (var (start, end) in RangesOf(line))
        {
            if (at + end - start > words.Length)
            {
                throw new SourceException(line.Offset, $"the words of '{line.Id}' are not as long as its ranges");
            }

            var exact = string.Concat(words.AsSpan(at, end - start).ToArray());
            at += end - start + 1;
            if (pieces.Count > 0 && pieces[^1] is var before && end <= document.Length && before.End <= start && document[before.End..start].All(string.IsNullOrWhiteSpace))
            {
                pieces[^1] = before with { Exact = $"{before.Exact} {exact}", End = end };
                continue;
            }

            pieces.Add(new(file.PlaceOf(line.Offset)) { Exact = exact, Start = start, End = end });
        }

        return at > words.Length ? pieces : throw new SourceException(line.Offset, $"the words of '{line.Id}' are longer than its ranges");
    }

    /// <summary>The characters of a text, one for each code point.</summary>
    public static string[] CharactersOf(string text) => [.. text.EnumerateRunes().Select(static rune => rune.ToString())];

    private static IEnumerable<(int Start, int End)> RangesOf(StandoffLine line)
    {
        foreach (var range in string.Join(' ', line.Words.Skip(1)).Split(';'))
        {
            yield return range.Split(' ') is [var first, var last] && Number(first) is { } start && Number(last) is { } end && start < end
                ? (start, end)
                : throw new SourceException(line.Offset, $"'{Shorten.To(range, 40)}' is no range; write for example: {line.Words[0]} 0 5");
        }
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
