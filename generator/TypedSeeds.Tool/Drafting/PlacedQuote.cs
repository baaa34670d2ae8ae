using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Drafting;

/// <summary>Writes quotes of a document, each with what makes its place the only one.</summary>
/// <param name="text">The text of the document.</param>
/// <param name="index">Finds words in it.</param>
/// <param name="lines">Its lines.</param>
internal sealed class PlacedQuote(string text, TextIndex index, TextLines lines)
{
    // Thousands of events may have one trigger.
    private readonly Dictionary<TextRange, (string Key, string Yaml)[]> _places = [];

    /// <summary>For one document.</summary>
    public static PlacedQuote In(string text) => new(text, new TextIndex(text, new TextBorders(text).HasBoth), new TextLines(text));

    /// <summary>A quote of some words as YAML.</summary>
    public string Of(TextRange range)
    {
        var exact = YamlText.Quoted(OneLine.Of(text.Substring(range.Start, range.Length)));
        var place = PlaceOf(range);
        return place.Count == 0 ? exact : $"{{ {FieldKeys.Exact}: {exact}, {string.Join(", ", place.Select(static pair => $"{pair.Key}: {pair.Yaml}"))} }}";
    }

    /// <summary>The line, and the words beside a range where the line is not enough; nothing where its words are in one place.</summary>
    public IReadOnlyList<(string Key, string Yaml)> PlaceOf(TextRange range)
    {
        if (!_places.TryGetValue(range, out var place))
        {
            _places.Add(range, place = [.. PlaceIn(range)]);
        }

        return place;
    }

    private IEnumerable<(string Key, string Yaml)> PlaceIn(TextRange range)
    {
        var words = TextIndex.Normalize(text.Substring(range.Start, range.Length));
        var all = index.Find(words);
        if (all.IsAll && all.Whole.Count <= 1)
        {
            yield break;
        }

        var line = lines.LineAt(range.Start);
        yield return (FieldKeys.Line, Invariant.Text(line + 1));
        var end = line + 1 < lines.Count ? index.FromOriginal(lines.StartOf(line + 1)) : index.Text.Length;
        var inLine = index.Find(words, index.FromOriginal(lines.StartOf(line)), end).Whole;
        var own = index.FromOriginal(range.Start);
        if (inLine.Count < 2)
        {
            yield break;
        }

        if (Surroundings.ShortestSuffix(index.Text, own + words.Length, inLine.ConvertAll(place => place + words.Length), index.IsWhole) is { } suffix)
        {
            yield return (FieldKeys.Suffix, YamlText.Quoted(suffix));
        }
        else if (Surroundings.ShortestPrefix(index.Text, own, inLine, index.IsWhole) is { } prefix)
        {
            yield return (FieldKeys.Prefix, YamlText.Quoted(prefix));
        }
    }
}
