using System.Globalization;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>A place of a quote that is written in a wrong way: a key of another format, or a value of <c>line</c> that is no line.</summary>
/// <remarks>What to write instead depends on where the words are, so it is told where they are sought.</remarks>
/// <param name="Token">The token of the key, or of the value of <c>line</c>.</param>
/// <param name="Key">The key as it is written.</param>
/// <param name="Written">What is written as the line; empty for another key.</param>
internal sealed record WrongPlace(int Token, string Key, string Written)
{
    /// <summary>How other formats say which of several places is meant, by its number.</summary>
    private static readonly string[] Counted = ["occurrence", "instance", "nth", "index", "number", "match-number", "position"];

    /// <summary>How they say where words are, by a number that does not count places.</summary>
    private static readonly string[] Located = ["occurrences", "count", "offset", "page", "paragraph", "para", "section", "chapter", "article", "sentence", "column", "verse", "location"];

    private static readonly string[] Names = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The first and the last number that are written; 0 where there is none.</summary>
    public (int First, int Last) Numbers { get; private init; }

    /// <summary>Whether it is a value of <c>line</c>.</summary>
    public bool IsLine => Key == FieldKeys.Line;

    private bool IsList { get; init; }

    /// <summary>Some line in the place of what is written.</summary>
    public Proposal Line(int line, bool isSafe) => new(Invariant.Text(line), isSafe, IsList ? ProposalForm.Whole : ProposalForm.Value);

    /// <summary>Which of several places is meant, from one; 0 where that is not known.</summary>
    public int Number => Located.Contains(Key) ? 0 : Key == "index" && Numbers.First == 0 ? 1 : Numbers.First;

    /// <summary>A key that tells places apart in another format; null where it is none.</summary>
    public static WrongPlace? OfKey(NodePair pair) => Counted.Contains(pair.Name) || Located.Contains(pair.Name)
        ? new(pair.Token, pair.Name, string.Empty) { Numbers = pair.Value is ScalarNode number ? NumbersIn(number.Text) : default }
        : null;

    /// <summary>A value of <c>line</c>; null where it is a mapping, or a list of more than numbers.</summary>
    public static WrongPlace? OfLine(Node value) => value switch
    {
        ScalarNode line => new(line.Token, FieldKeys.Line, line.Text) { Numbers = NumbersIn(line.Text) },
        SequenceNode list when list.Items.Count > 0 && list.Items.All(static item => item is ScalarNode) => OfList(list, string.Join(", ", list.Items.Select(static item => ((ScalarNode)item).Text))),
        _ => null,
    };

    private static WrongPlace OfList(SequenceNode list, string written) => new(list.Token, FieldKeys.Line, $"[{written}]") { Numbers = NumbersIn(written), IsList = true };

    /// <summary>The name of one of several places, from one.</summary>
    public static string NameOf(int number) => number < Names.Length ? $"the {Names[number]}" : $"number {Invariant.Text(number)}";

    /// <summary>The finding, with what is known of the words.</summary>
    public Finding Finding(Place place, Hint hint) => IsLine
        ? Diagnostics.Finding.QuoteShape(place, $"'{FieldKeys.Line}' is the number of a line, from 1, but this is '{Written}'{hint.Text}", hint.Proposal, hint.Choices)
        : Diagnostics.Finding.UnknownField(place, "A quote", Key, hint);

    /// <summary>What is said where the words are not in the document, or nothing is known of it.</summary>
    public Hint Otherwise => IsLine
        ? new Hint("; write the line in which the quote begins", Numbers.First > 0 && Numbers.First == Numbers.Last ? Line(Numbers.First, isSafe: false) : null)
        : $"; words that are there several times are told apart by '{FieldKeys.Line}', the number of the line in which they begin, or by '{FieldKeys.Prefix}' or '{FieldKeys.Suffix}'";

    private static (int First, int Last) NumbersIn(string text)
    {
        var numbers = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && Ascii.IsDigit(text[at]))
            {
                at++;
            }

            if (at > start && int.TryParse(text.Substring(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }

        var named = Math.Max(0, Array.IndexOf(Names, text));
        return numbers.Count == 0 ? (named, named) : (numbers[0], numbers[numbers.Count - 1]);
    }
}
