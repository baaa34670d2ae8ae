using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Editions.Quotes;

/// <summary>Writes <c>line</c>, <c>prefix</c> and <c>suffix</c> of a piece, so that it names one place of a text.</summary>
/// <param name="document">The text.</param>
/// <param name="path">The path of the annotation.</param>
internal sealed class PieceRenewal(SearchedDocument document, string path)
{
    private readonly PieceFinder _finder = new(document, path, static _ => { }, static _ => true);

    /// <summary>The fewest edits that make a piece name a place; null where none do.</summary>
    public IReadOnlyList<TextEdit>? To(CheckedFile file, QuotePiece piece, TextRange target) =>
        Selectors(piece.Selector, target).FirstOrDefault(selector => _finder.Find(selector) == target) is { } found ? Write(file, piece, found) : null;

    /// <summary>The edits that make a piece name no place of the text, by words that were around it in another; null where it names none, or none do.</summary>
    public IReadOnlyList<TextEdit>? ToNone(CheckedFile file, QuotePiece piece, SearchedDocument old)
    {
        var (text, start, end) = (old.Index.Text, old.Index.FromOriginal(piece.Range.Start), old.Index.FromOriginal(piece.Range.End));
        foreach (var length in new[] { 1, Surroundings.LongestWord, 3 * Surroundings.LongestWord })
        {
            var prefix = text[Surroundings.WordStart(text, start - length)..start];
            var suffix = text[end..Surroundings.WordEnd(text, end + length)];
            PieceSelector[] around = [piece.Selector with { Suffix = Scalar(suffix) }, piece.Selector with { Prefix = Scalar(prefix) }];
            if (around.FirstOrDefault(selector => !Blank.Is((selector.Suffix ?? selector.Prefix)!.Text) && _finder.Find(selector) is null) is { } found)
            {
                return Write(file, piece, found);
            }
        }

        return null;
    }

    /// <summary>The selectors of the words that are right at the target, those first that are written with the fewest changes.</summary>
    private IEnumerable<PieceSelector> Selectors(PieceSelector written, TextRange target)
    {
        var (index, line) = (document.Index, document.LineOf(target.Start));
        var (start, end) = (index.FromOriginal(target.Start), index.FromOriginal(target.End));
        var suffixes = Choices(written.Suffix, ShortestSuffix(written, start, end), NextWord(end));
        var prefixes = Choices(written.Prefix, Surroundings.ShortestPrefix(index.Text, start, PlacesOf(written.Opening), index.IsWhole), LastWord(start));
        int[] lines = written.Line > 0 ? [line] : [0, line];
        return from place in lines
               from prefix in prefixes
               from suffix in suffixes
               let changes = (place == 0 || written.Line > 0 ? 0 : 1) + (ReferenceEquals(prefix, written.Prefix) ? 0 : 1) + (ReferenceEquals(suffix, written.Suffix) ? 0 : 1)
               orderby changes, place == 0 ? 0 : 1, ReferenceEquals(prefix, written.Prefix) ? 0 : 1
               select written with { Line = place, Prefix = prefix, Suffix = suffix };
    }

    // The suffix of a passage follows its end.
    private string? ShortestSuffix(PieceSelector written, int start, int end) => written.End is { } last
        ? Surroundings.ShortestSuffix(document.Index.Text, end, PlacesOf(last).FindAll(place => place >= start).ConvertAll(place => place + Normalized(last).Length), document.Index.IsWhole)
        : Surroundings.ShortestSuffix(document.Index.Text, end, PlacesOf(written.Opening).ConvertAll(place => place + end - start), document.Index.IsWhole);

    private List<int> PlacesOf(ScalarNode words) => document.Index.Find(Normalized(words)).Whole;

    private static string Normalized(ScalarNode words) => TextIndex.Normalize(words.Text).Trim(' ');

    // A word that is written is right as long as the text has it there; then it stays.
    private static ScalarNode?[] Choices(ScalarNode? written, params string?[] others) =>
        [written, .. others.Where(static words => words is not null && !Blank.Is(words)).Select(static words => Scalar(words!))];

    private string LastWord(int start) => document.Index.Text[Surroundings.WordStart(document.Index.Text, start - 2)..start];

    private string NextWord(int end) => document.Index.Text[end..Surroundings.WordEnd(document.Index.Text, end + 2)];

    private static ScalarNode Scalar(string words) => new(0, words);

    private static List<TextEdit>? Write(CheckedFile file, QuotePiece piece, PieceSelector right)
    {
        var (written, edits, added) = (piece.Selector, new List<TextEdit>(), new List<string>());
        Set(FieldKeys.Line, written.Line > 0 ? written.LineToken : 0, right.Line == written.Line ? null : Invariant.Text(right.Line), isText: false);
        Set(FieldKeys.Prefix, written.Prefix?.Token ?? 0, ReferenceEquals(right.Prefix, written.Prefix) ? null : right.Prefix?.Text, isText: true);
        Set(FieldKeys.Suffix, written.Suffix?.Token ?? 0, ReferenceEquals(right.Suffix, written.Suffix) ? null : right.Suffix?.Text, isText: true);
        if (added.Count > 0)
        {
            edits.Add(piece.Node is MappingNode mapping ? TokenEdits.FirstPair(file, mapping, added) : InBraces(file, (ScalarNode)piece.Node, added));
        }

        return [.. edits.OrderBy(static edit => edit.Start)];

        void Set(string key, int token, string? value, bool isText)
        {
            if (value is not null && token > 0)
            {
                edits.Add(TokenEdits.Replace(file, token, value));
            }
            else if (value is not null)
            {
                added.Add($"{key}: {(isText ? YamlText.Quoted(value) : value)}");
            }
        }
    }

    private static TextEdit InBraces(CheckedFile file, ScalarNode words, List<string> added)
    {
        var written = TokenEdits.Written(file, words.Token);
        var isQuoted = written.StartsWith('"') || written.StartsWith('\'');
        var exact = isQuoted ? written : YamlScalar.Like(string.Empty, words.Text) ?? YamlText.Quoted(words.Text);
        // The line end of a block belongs to it.
        var end = YamlScalar.IsBlock(written) ? written[written.TrimEnd('\r', '\n', ' ').Length..] : string.Empty;
        return TokenEdits.Replace(file, words.Token, $"{{ {FieldKeys.Exact}: {exact}, {string.Join(", ", added)} }}{end}", isYaml: true);
    }
}
