using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Mending;

/// <summary>
/// Has a corpus checked once more where findings of a file were only counted. Else there would be a check of all files for each
/// thousand mistakes of one.
/// </summary>
internal static class ToldInFull
{
    /// <summary>A mistake that is mended by itself has so many characters around it, and more.</summary>
    private const int CharactersOfFinding = 16;

    /// <summary>The files, and the corpus with the findings that are to be mended.</summary>
    /// <param name="check">Checks a corpus, and keeps what did not change.</param>
    /// <param name="files">The files.</param>
    /// <param name="corpus">The same, checked.</param>
    /// <param name="isAsked">Whether somebody asks for problems like one. Millions may be of a rule that nothing mends.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static (IReadOnlyList<CorpusFile> Files, CheckedCorpus Corpus) Of(CorpusCheck check, IReadOnlyList<CorpusFile> files, CheckedCorpus corpus, Predicate<Problem> isAsked, CancellationToken cancellation)
    {
        var asked = corpus.Problems.Where(problem => isAsked(problem)).Select(static problem => (problem.Rule, problem.Place?.Path)).ToHashSet();
        var counted = corpus.Problems.Where(problem => problem.More > 0 && asked.Contains((problem.Rule, problem.Place?.Path))).Select(static problem => problem.Place?.Path).ToHashSet(StringComparer.Ordinal);
        if (!files.Any(IsCut))
        {
            return (files, corpus);
        }

        CorpusFile[] full = [.. files.Select(file => IsCut(file) ? file with { MostFindings = MostIn(file.Text) } : file)];
        return (full, check.Run(full, cancellation: cancellation));

        bool IsCut(CorpusFile file) => file.Role == InputRole.Annotation && counted.Contains(file.FilePath) && file.MostFindings < MostIn(file.Text);
    }

    /// <summary>How many findings of one rule may be kept of a text: a small file that asks for millions gets a few thousand.</summary>
    public static int MostIn(string text) => Math.Clamp(text.Length / CharactersOfFinding, Limits.FindingsOfRule, Limits.MendedFindingsOfRule);
}
