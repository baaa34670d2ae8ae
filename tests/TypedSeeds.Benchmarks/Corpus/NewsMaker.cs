using System.Globalization;
using System.Text;

namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>Makes a report of the news and its annotation, in sentences as reporters write them: some have negations, and some quotes are of two pieces.</summary>
internal static class NewsMaker
{
    private const int SentencesOfParagraph = 3;

    /// <summary>The files of one report.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="sentences">How many sentences it has; each has one quote.</param>
    public static IReadOnlyList<CorpusFile> Make(NewsLanguage language, int sentences)
    {
        var (text, yaml) = (new StringBuilder(), new StringBuilder());
        yaml.Append(CultureInfo.InvariantCulture, $"seed: 1\n\ndocument:\n  id: report\n  title: Report\n  language: {language.Tag}\n\nstatements:\n");
        for (var number = 0; number < sentences; number++)
        {
            var marked = language.Sentence(number);
            text.Append(number == 0 ? string.Empty : number % SentencesOfParagraph == 0 ? "\n\n" : " ");
            text.Append(marked.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal));
            var pieces = marked.Split('[').Skip(1).Select(part => YamlText.Quoted(part[..part.IndexOf(']', StringComparison.Ordinal)])).ToArray();
            yaml.Append(CultureInfo.InvariantCulture, $"\n  s{number}:\n    act: state\n    by: []\n    mode: reported\n    quote: {(pieces.Length == 1 ? pieces[0] : $"[{string.Join(", ", pieces)}]")}\n");
        }

        return [new("report.txt", text.Append('\n').ToString()), new("report.yaml", yaml.ToString())];
    }
}
