using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What to write where words are in a document several times, for each of the places.</summary>
/// <remarks>Places are offsets of the index.</remarks>
internal sealed class PlaceAdvice(SearchedDocument document)
{
    /// <summary>So many places are told; the others are told apart in the same way.</summary>
    public const int MostTold = 3;

    /// <summary>How many characters before and after a place are shown with it.</summary>
    private const int WordsShown = 24;

    /// <summary>Longer words are not repeated in advice.</summary>
    private const int LongestWords = 40;

    /// <summary>The line of a place.</summary>
    public int LineOf(int place) => document.LineOf(document.Index.ToOriginal(place, 1).Start);

    /// <summary>A place as a person knows it: its line and the words around it.</summary>
    public string Shown(int place, int length)
    {
        var text = document.Index.Text;
        var (from, to) = (Surroundings.WordStart(text, place - WordsShown), Surroundings.WordEnd(text, place + length + WordsShown));
        return $"Line {Invariant.Text(LineOf(place))}: …{text.Substring(from, to - from).Trim(' ')}…";
    }

    /// <summary>What to add for each of several places.</summary>
    /// <param name="piece">The piece that has them.</param>
    /// <param name="places">The places, in their order.</param>
    /// <param name="chosen">The one that is told first.</param>
    /// <param name="which">How that one is called.</param>
    /// <param name="words">The words at each place.</param>
    public Hint OfEach(PieceSelector piece, List<int> places, int chosen, string which, string words)
    {
        var found = places.OrderBy(place => place == chosen ? 0 : 1).Take(Hint.MostChoices)
            .Select(place => (Place: place, Parts: Parts(piece, places, place, words.Length)))
            .Where(static one => one.Parts.Length > 0)
            .ToArray();
        if (found.Length == 0)
        {
            return Hint.None;
        }

        var told = found.Take(MostTold).Select((one, i) =>
        {
            var name = one.Place == chosen ? which : WrongPlace.NameOf(places.IndexOf(one.Place) + 1);
            var parts = string.Join(" or ", one.Parts);
            return i == 0 ? $"; if {name} is meant, add {parts}{Example(piece, words, one.Parts[0])}" : $"; if {name}, {parts}";
        });
        var others = places.Count > MostTold && found.Length >= MostTold ? "; the others likewise" : string.Empty;
        return new(string.Concat(told) + others, null)
        {
            Choices = found.Select(one => new Proposal(one.Parts[one.Parts.Length - 1], IsSafe: false, ProposalForm.QuotePart) { Label = Shown(one.Place, words.Length) }).ToEquatableArray(),
        };
    }

    /// <summary>What to write in the place of a key that counts the places.</summary>
    /// <param name="number">Which of them is meant, from one; 0 where that is not known.</param>
    /// <param name="key">The key.</param>
    /// <param name="piece">The piece that has the places.</param>
    /// <param name="places">The places, in their order.</param>
    /// <param name="words">The words at each place.</param>
    public Hint OfNumber(int number, string key, PieceSelector piece, List<int> places, string words)
    {
        if (places.Count == 1)
        {
            return new($"; the document says this once, in line {Invariant.Text(LineOf(places[0]))}: take '{key}' out", null)
            {
                Choices = new([new(string.Empty, IsSafe: false, ProposalForm.WithoutKey) { Label = "Take it out" }]),
            };
        }

        var count = $"the document says this {Invariant.Text(places.Count)} times";
        if (number <= 0 || number > places.Count)
        {
            return new($"; {count}{OfEach(piece, places, places[0], WrongPlace.NameOf(1), words).Text}", null);
        }

        var place = places[number - 1];
        var parts = Parts(piece, places, place, words.Length);
        return parts.Length == 0
            ? $"; {count}, and nothing beside {WrongPlace.NameOf(number)} tells it apart: quote more words"
            : new Hint($"; {count}: for {WrongPlace.NameOf(number)}, in line {Invariant.Text(LineOf(place))}, write {string.Join(" or ", parts)}", new(parts[parts.Length - 1], IsSafe: false, ProposalForm.Pair));
    }

    // Words alone have no keys yet.
    private static string Example(PieceSelector piece, string words, string part) =>
        piece.Token != piece.Opening.Token ? string.Empty
        : words.Length > LongestWords ? $", beside '{FieldKeys.Exact}' with the words"
        : $", as in {{ {FieldKeys.Exact}: {YamlText.Words(words)}, {part} }}";

    /// <summary>What makes one of the places the only one: its line, and the shortest words around it.</summary>
    private string[] Parts(PieceSelector piece, List<int> places, int chosen, int length)
    {
        var line = LineOf(chosen);
        var inLine = piece.Line == 0 && places.Count(place => LineOf(place) == line) == 1 ? $"{FieldKeys.Line}: {Invariant.Text(line)}" : null;
        var text = document.Index.Text;

        // The suffix of a passage follows its end, so it does not tell its start.
        var words = piece.Suffix is null && piece.End is null && Surroundings.ShortestSuffix(text, chosen + length, places.ConvertAll(place => place + length), document.Index.IsWhole) is { } suffix
            ? $"{FieldKeys.Suffix}: {YamlText.Quoted(suffix)}"
            : piece.Prefix is null && Surroundings.ShortestPrefix(text, chosen, places, document.Index.IsWhole) is { } prefix ? $"{FieldKeys.Prefix}: {YamlText.Quoted(prefix)}" : null;
        return [.. new[] { inLine, words }.OfType<string>()];
    }
}
