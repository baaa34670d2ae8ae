using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Entries;

/// <summary>Documents whose text is not there, each with its finding. What is counted or compared of such a text would be wrong.</summary>
internal sealed class UnreadDocuments
{
    /// <summary>The findings that are at the document itself.</summary>
    private static readonly Rule[] OfFile = [Rules.FileUnreadable, Rules.LinkLeadsOut, Rules.FileTooLarge, Rules.DocumentNotUtf8];

    /// <summary>The findings that are at the annotation that names it.</summary>
    private static readonly Rule[] OfName = [Rules.DocumentNotFound, Rules.DocumentNotUtf8, Rules.FileTooLarge];

    private readonly IReadOnlyList<Problem> _problems;
    private readonly HashSet<string> _texts;

    /// <param name="corpus">The corpus.</param>
    /// <param name="id">The id of the only document to look at; null for all.</param>
    public UnreadDocuments(CheckedCorpus corpus, string? id)
    {
        var own = corpus.Files.Where(file => id is null || file.Anchored.DocumentId == id).ToArray();
        var names = own.Select(static file => file.Source.FilePath).ToHashSet(StringComparer.Ordinal);
        var texts = corpus.Documents.Where(text => id is null || own.Any(file => file.Anchored.RequestedPath == text.Path)).Select(static text => text.FilePath).ToHashSet(StringComparer.Ordinal);
        _problems = [.. corpus.Problems.Where(problem => problem.Place is { } place && ((OfFile.Contains(problem.Rule) && texts.Contains(place.Path)) || (OfName.Contains(problem.Rule) && names.Contains(place.Path))))];
        var places = _problems.Select(static problem => problem.Place!.Path).ToHashSet(StringComparer.Ordinal);
        var named = own.Where(file => places.Contains(file.Source.FilePath)).Select(static file => file.Anchored.RequestedPath).ToHashSet(StringComparer.Ordinal);
        _texts = [.. corpus.Documents.Where(text => places.Contains(text.FilePath) || named.Contains(text.Path)).Select(static text => text.FilePath)];
    }

    /// <summary>Whether each text is there.</summary>
    public bool IsNone => _problems.Count == 0;

    /// <summary>Whether a document is one of them.</summary>
    public bool Has(DocumentText document) => _texts.Contains(document.FilePath);

    /// <summary>Tells each finding, in a line of its own.</summary>
    public void Tell(Host host)
    {
        foreach (var problem in _problems)
        {
            host.Error.WriteLine(Printable.Of($"{TextReport.Position(problem.Place!)}: {SeverityName.Of(problem.Severity)} {problem.Rule.Id}: {problem.Message}"));
        }
    }
}
