using System.Globalization;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Words that a document has in several places, each with what tells its place from the others: its line, or the words around it.</summary>
internal sealed class PlacedQuotes
{
    /// <summary>A person chooses none of more places from a list.</summary>
    private const int MostPlaces = 20;

    private const int LongestAround = 60;

    private readonly CursorPlace _cursor;
    private readonly DocumentWords _words;
    private readonly bool _isSelector;

    private PlacedQuotes(CursorPlace cursor, DocumentWords words, bool isSelector) => (_cursor, _words, _isSelector) = (cursor, words, isSelector);

    /// <summary>What writes places at the cursor; null where the form that is written there cannot have them.</summary>
    public static PlacedQuotes? Of(CompletionRequest request, Field field, DocumentWords words)
    {
        var (cursor, text) = (request.Cursor, request.Cursor.Marked);
        if (cursor.Place.Scalar.Style != ScalarStyle.Plain || cursor.Text.AsSpan(cursor.Start, cursor.Offset - cursor.Start).IndexOfAny('\n', '\r') >= 0)
        {
            return null;
        }

        var isSelector = field is { Key: FieldKeys.Exact, IsWords: true };
        return isSelector && request.Place.Owner is { Mapping: var mapping } && new[] { FieldKeys.Line, FieldKeys.Prefix, FieldKeys.Suffix }.All(key => mapping.Find(text, key) is null) ? new(cursor, words, isSelector)
            : field.IsClaim && !field.IsWords && field.Type == FieldType.Quote ? new(cursor, words, isSelector)
            : null;
    }

    /// <summary>The proposals of words at several places, in the order of the places; none where they are too many.</summary>
    /// <param name="text">The words.</param>
    /// <param name="places">Their places.</param>
    /// <param name="proposal">The proposal of the words alone.</param>
    public IEnumerable<Proposal> Of(string text, IReadOnlyList<TextRange> places, Proposal proposal)
    {
        if (places.Count > MostPlaces)
        {
            yield break;
        }

        var (before, after) = (places.Select(place => Before(place.Start)).ToArray(), places.Select(place => After(place.End)).ToArray());
        for (var i = 0; i < places.Count; i++)
        {
            var line = LineOf(places[i]);
            var part = places.Count(place => LineOf(place) == line) == 1 ? $"{FieldKeys.Line}: {line.ToString(CultureInfo.InvariantCulture)}"
                : ShortestOf(after[i], after) is { } suffix ? $"{FieldKeys.Suffix}: {YamlText.Quoted(suffix)}"
                : ShortestOf(before[i], before) is { } prefix ? $"{FieldKeys.Prefix}: {YamlText.Quoted(Reversed(prefix))}"
                : null;
            if (part is not null)
            {
                yield return proposal with { Label = $"{proposal.Label} ({part})", Detail = _words.PlaceOf(places[i].Start), Yaml = Yaml(text, part), LineBefore = _isSelector && !_cursor.IsInBrackets ? part : null };
            }
        }
    }

    private string? Yaml(string text, string part)
    {
        var isFlow = !_isSelector || _cursor.IsInBrackets;
        var words = YamlScalar.LikeIn(string.Empty, text, isFlow);
        return !_isSelector ? $"{{ {FieldKeys.Exact}: {words}, {part} }}"
            : isFlow ? $"{words}, {part}"
            : words;
    }

    // The shortest whole words at the beginning that no other place has there.
    private static string? ShortestOf(string around, string[] all)
    {
        for (var length = 1; length <= Math.Min(LongestAround, around.Length); length++)
        {
            if ((length == around.Length || around[length] == ' ') && around.Take(length).Any(char.IsLetterOrDigit)
                && all.Count(other => other.AsSpan().StartsWith(around.AsSpan(0, length), StringComparison.Ordinal)) == 1)
            {
                return around[..length];
            }
        }

        return null;
    }

    private static string Reversed(string text) => new([.. text.Reverse()]);

    private int LineOf(TextRange place) => _words.Lines.LineAt(place.Start) + 1;

    // They are read from the words outwards. The farthest word may be cut, and is never reached.
    private string Before(int start) => Reversed(TextIndex.Normalize(_words.Text[Math.Max(0, start - (2 * LongestAround))..start]));

    private string After(int end) => TextIndex.Normalize(_words.Text[end..Math.Min(_words.Text.Length, end + (2 * LongestAround))]);
}
