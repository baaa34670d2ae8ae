using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Texts that a sign of YAML cut in two: a comment, a comma between braces, or a colon.</summary>
internal static class CutTexts
{
    /// <summary>Pairs that no title of a book is in by rule, as one of Chinese or Japanese is.</summary>
    private const string PairsAroundTexts = "“” „“ „” ”” «» »« ‘’ ‚‘ ’’ ‹› ›‹ ";

    /// <summary>Pairs that are around titles in Chinese and Japanese, and around nothing in other scripts.</summary>
    private const string PairsOfEastAsia = "「」 『』 ";

    /// <summary>The first character of the blocks of Chinese, Japanese and Korean.</summary>
    private const char FirstOfEastAsia = '\u2E80';

    /// <summary>The longest text, in UTF-16 units, that is shown as a whole.</summary>
    private const int LongestWhole = 100;

    private const string OpeningMarks = "“„‟‘‚«‹「";

    private const string ClosingMarks = "”“’‘»›」";

    /// <summary>Warns where a comment ends a text, which may have been meant to go on.</summary>
    public static void Check(BindingContext context, ScalarNode text)
    {
        if (text.Comment > 0)
        {
            context.Report(Finding.TextCutByComment(context.At(text.Comment), text.Token));
        }
    }

    /// <summary>Warns of marks around a whole text, and of a comment after it, that are none of YAML: they would be kept.</summary>
    public static void CheckMarks(BindingContext context, ScalarNode scalar)
    {
        var text = scalar.Text;
        if (!scalar.IsQuoted && WithoutMarks(text) is { } words && !IsBeforeCut(context.Entry?.Fields, scalar))
        {
            context.Report(Finding.SignsKept(context.At(scalar.Token), $"{text[0]} and {text[text.Length - 1]} are no quotation marks", YamlText.Words(words), YamlText.Quoted(text), "they are", new(words, IsSafe: false)));
        }
        else if (!scalar.IsQuoted && text.IndexOf('\n') < 0 && ForeignComments.AfterText(text) is { } comment)
        {
            var written = $"{comment.Value} # {comment.Words}";
            context.Report(Finding.SignsKept(context.At(scalar.Token), $"'{comment.Sign}' begins no comment", written, YamlText.Quoted(text), "it is", new(written, IsSafe: false, ProposalForm.Commented) { Label = "Write the rest as a comment" }));
        }
    }

    /// <summary>The words between marks that only print has for quotation marks, and that are around the whole of a text; null where none are.</summary>
    public static string? WithoutMarks(string text)
    {
        if (text.Length < 3 || text.IndexOf(text[0], 1) >= 0 || text.IndexOf(text[text.Length - 1], 1) != text.Length - 1)
        {
            return null;
        }

        var pair = $"{text[0]}{text[text.Length - 1]} ";
        var words = text.Substring(1, text.Length - 2).Trim(' ', '\u00A0', '\u202F');
        return PairsAroundTexts.IndexOf(pair, StringComparison.Ordinal) >= 0 || (PairsOfEastAsia.IndexOf(pair, StringComparison.Ordinal) >= 0 && words.All(static character => character < FirstOfEastAsia)) ? words : null;
    }

    /// <summary>What to write in the place of a value between such marks; null where there are none, or what is between them is no value.</summary>
    /// <param name="text">The value as it is written.</param>
    /// <param name="start">The words before it.</param>
    /// <param name="isRight">Whether a text is a value.</param>
    public static Hint? MarksHint(string text, string start, Predicate<string> isRight) =>
        WithoutMarks(text) is { } words && isRight(words) ? new Hint($"{start}{text[0]} and {text[text.Length - 1]} are no quotation marks in YAML; write {words}", new(words, IsSafe: false)) : default(Hint?);

    // What a comma cut off goes on after the marks, and is told there.
    private static bool IsBeforeCut(MappingNode? fields, ScalarNode text) =>
        fields is { IsBraced: true, Pairs: var pairs } && PairSearch.IndexOfValue(pairs, text.Token) is >= 0 and var index && index + 1 < pairs.Count && pairs[index + 1] is { Value: ScalarNode { Text.Length: 0 } } next && IsByComma(fields, next);

    /// <summary>The hint where a part of a text became a key: between braces by a comma, elsewhere by a colon. Null where neither is likely.</summary>
    public static Hint? HintFor(MappingNode mapping, NodePair pair, bool isText)
    {
        var hasSpace = pair.Name.IndexOf(' ') >= 0;
        return mapping.IsBraced ? InBraces(mapping, pair, hasSpace)
            : isText || hasSpace ? new Hint("; a ':' before a space or at the end of a line makes a key of the words before it: put a value that holds one in quotes", null)
            : default(Hint?);
    }

    private static Hint? InBraces(MappingNode mapping, NodePair pair, bool hasSpace)
    {
        const string Ends = "; where braces hold a mapping, a ',' ends a value: ";
        const string Quote = Ends + "put a value that holds one in quotes";
        if (Uncut(mapping, pair) is not { } whole)
        {
            return pair.Value is ScalarNode { Text.Length: 0 } || hasSpace ? new Hint(Quote, null) : default(Hint?);
        }

        var first = PairSearch.IndexOf(mapping.Pairs, pair.Token) - 1;
        var (key, start) = (mapping.Pairs[first].Name, ((ScalarNode)mapping.Pairs[first].Value).Text);
        if (pair.Name.All(Ascii.IsDigit) && start.All(Ascii.IsDigit))
        {
            return $"{Ends}write {key}: {start}.{pair.Name} if a number is meant, or put the value in quotes";
        }

        var rest = Enumerable.Range(first + 1, mapping.Pairs.Count - first - 1).Select(index => mapping.Pairs[index]).TakeWhile(other => other.Token <= whole.Last).Select(static part => part.Name);
        var text = string.Join(", ", rest.Prepend(start));
        var meant = text.Length <= LongestWhole && OpeningMarks.IndexOf(text[0]) < 0 ? $", {key}: {YamlText.Quoted(text)}" : string.Empty;
        return CurlyQuotes(text, whole) ?? new Hint(Quote + meant, whole);
    }

    // Marks that only print has quote nothing in YAML.
    private static Hint? CurlyQuotes(string text, Proposal whole)
    {
        var closing = text[text.Length - 1];
        if (text.Length < 2 || OpeningMarks.IndexOf(text[0]) < 0 || ClosingMarks.IndexOf(closing) < 0 || text.IndexOf(closing, 1) != text.Length - 1)
        {
            return null;
        }

        var quoted = YamlText.Quoted(text.Substring(1, text.Length - 2));
        return new($"; {text[0]} and {closing} are no quotation marks of YAML: write {quoted}", whole with { Value = quoted, Form = ProposalForm.Source });
    }

    /// <summary>Whether a key is the rest of the text before it, which a comma between braces cut.</summary>
    public static bool IsByComma(MappingNode mapping, NodePair pair) => mapping.IsBraced && Uncut(mapping, pair) is not null;

    // The text before the comma, with all that has no value of its own after it.
    private static Proposal? Uncut(MappingNode mapping, NodePair pair)
    {
        var index = PairSearch.IndexOf(mapping.Pairs, pair.Token);
        if (index <= 0 || mapping.Pairs[index - 1].Value is not ScalarNode { Text.Length: > 0 } first || pair.Value is not ScalarNode { Text.Length: 0 })
        {
            return null;
        }

        var last = index;
        while (last + 1 < mapping.Pairs.Count && mapping.Pairs[last + 1].Value is ScalarNode { Text.Length: 0 })
        {
            last++;
        }

        return new(string.Empty, IsSafe: false, ProposalForm.Quoted) { Token = first.Token, Last = mapping.Pairs[last].Token };
    }
}
