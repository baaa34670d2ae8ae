using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Covering;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Entries;

/// <summary>Writes how much of each document is quoted, and what is not.</summary>
internal static class CoverageList
{
    private const string Indent = "  ";

    /// <summary>The most characters of one passage in text; JSON has all of it.</summary>
    private const int LongestShown = 120;

    /// <summary>The output formats, the default first.</summary>
    public static IReadOnlyDictionary<string, Action<IReadOnlyList<Item>, Host>> Formats { get; } =
        new Dictionary<string, Action<IReadOnlyList<Item>, Host>>(StringComparer.Ordinal)
        {
            ["text"] = WriteText,
            ["json"] = static (items, host) => host.Output.WriteLine(JsonFormatter.Of(items)),
        };

    /// <param name="document">The document.</param>
    /// <param name="file">The file that annotates it; null if none does.</param>
    public static Item Of(DocumentText document, CheckedFile? file)
    {
        var cover = DocumentCover.Of(document, file);
        var entry = file?.Anchored.Header;
        var language = (entry?[FieldKeys.Language] as TextValue)?.Text ?? (document.Language.Length > 0 ? document.Language : null);
        return new(
            entry?.Key.Id,
            document.IsCarried ? document.Path : document.FilePath,
            cover.SentenceCount,
            cover.CoveredSentenceCount,
            cover.WordCount,
            cover.CoveredWordCount,
            language,
            OperatorTables.Find(OperatorTables.LanguageOf(language ?? string.Empty, document.Text) ?? string.Empty) is not null,
            [.. Passages(document.Text, cover)]);
    }

    private static IEnumerable<Passage> Passages(string text, CoveredText cover)
    {
        var lines = new TextLines(text);
        return cover.Sentences.Select(sentence => (Range: sentence, Words: (int?)null))
            .Concat(cover.Words.Select(words => (Range: words.Range, Words: (int?)words.Count)))
            .OrderBy(static passage => passage.Range.Start)
            .Select(passage => new Passage(
                lines.LineAt(passage.Range.Start) + 1,
                lines.ColumnAt(passage.Range.Start) + 1,
                passage.Range.Start,
                passage.Range.Length,
                passage.Words is null ? "sentence" : "words",
                text.Substring(passage.Range.Start, passage.Range.Length)));
    }

    private static void WriteText(IReadOnlyList<Item> items, Host host)
    {
        foreach (var item in items)
        {
            host.Page
                .Write(item.Document ?? item.Path, Styles.Strong)
                .Write(UsedName.Is(item.Path) ? $" of {item.Path}" : string.Empty)
                .Line($"{Indent}{Share(item.CoveredSentences, item.Sentences, "sentence")}, {Share(item.CoveredWords, item.Words, "word")}");
            if (!item.OperatorsChecked)
            {
                host.Page.Line(Indent + (item.Language is null
                    ? "It gives no language, so no quote is checked for a negation, condition, hedge or denial that it leaves out."
                    : $"No table has the negations, conditions, hedges and denials of its language '{item.Language}', so no quote is checked for one that it leaves out."));
            }

            var width = item.LeftOut.Select(passage => PlaceOf(passage).Length).DefaultIfEmpty().Max();
            foreach (var passage in item.LeftOut)
            {
                host.Page.Write(Indent + PlaceOf(passage).PadRight(width) + Indent, Styles.Faint).Line(Shorten.To(OneLine.Of(passage.Text), LongestShown));
            }
        }

        if (items.Count > 1)
        {
            host.Page.Line().Line($"{Counted.Of(items.Count, "document")}: {Share(items.Sum(item => item.CoveredSentences), items.Sum(item => item.Sentences), "sentence")}, {Share(items.Sum(item => item.CoveredWords), items.Sum(item => item.Words), "word")}");
        }
    }

    // Never 100 % where something is left out, and never 0 % where something is quoted.
    private static string Share(int covered, int all, string one)
    {
        var share = all == 0 || covered == all ? 100 : covered == 0 ? 0 : Math.Clamp((int)Math.Round(100.0 * covered / all), 1, 99);
        return $"{Invariant.Text(covered)} of {Counted.Of(all, one)} ({Invariant.Text(share)} %)";
    }

    private static string PlaceOf(Passage passage) => $"{Invariant.Text(passage.Line)}:{Invariant.Text(passage.Column)}";

    /// <summary>What is said of one document.</summary>
    /// <param name="Document">Its id; null where no annotation describes it.</param>
    /// <param name="Path">Its file; its name with the alias of the package where another one carries it.</param>
    /// <param name="Sentences">The number of its sentences.</param>
    /// <param name="CoveredSentences">Those that some quote touches.</param>
    /// <param name="Words">The number of its words.</param>
    /// <param name="CoveredWords">Those that some quote holds from end to end.</param>
    /// <param name="Language">The tag of its language; null where none is given.</param>
    /// <param name="OperatorsChecked">Whether there is a table of operators for that language.</param>
    /// <param name="LeftOut">What is not quoted, in the order of the text.</param>
    public sealed record Item(
        string? Document,
        string Path,
        int Sentences,
        int CoveredSentences,
        int Words,
        int CoveredWords,
        string? Language,
        bool OperatorsChecked,
        IReadOnlyList<Passage> LeftOut);

    /// <summary>A passage that is not quoted.</summary>
    /// <param name="Line">Its line, from one.</param>
    /// <param name="Column">Its column, in UTF-16 units from one.</param>
    /// <param name="Start">Its offset, in UTF-16 units.</param>
    /// <param name="Length">Its length, in UTF-16 units.</param>
    /// <param name="Kind"><c>sentence</c> where no quote touches the sentence, <c>words</c> where one touches it and leaves these out.</param>
    /// <param name="Text">Its text.</param>
    public sealed record Passage(int Line, int Column, int Start, int Length, string Kind, string Text);
}
