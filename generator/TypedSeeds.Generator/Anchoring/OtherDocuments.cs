using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Tells of words that are not in their document where another document of the corpus has them.</summary>
/// <remarks>
/// It is a step after all files, so that a file is anchored anew by an edit of its own document alone. A corpus whose
/// quotes are found costs nothing, and a budget bounds the reading for the others.
/// </remarks>
internal sealed class OtherDocuments(DocumentIndex documents)
{
    /// <summary>How many characters are read for one corpus.</summary>
    private const long MostRead = 32_000_000;

    /// <summary>One common word is in most documents, which says nothing.</summary>
    private const int LeastWords = 2;

    private readonly Dictionary<string, TextIndex> _texts = new(StringComparer.Ordinal);
    private readonly DocumentText[] _documents = [.. documents.Documents.OrderBy(static document => document.Path, StringComparer.Ordinal)];
    private long _read;

    /// <summary>The findings, those of words that another document has with its name and line.</summary>
    public static FindingList Tell(FindingList list, DocumentIndex documents)
    {
        if (documents.Documents.Count < 2 || !list.Findings.Any(static finding => finding.Sought is not null))
        {
            return list;
        }

        var others = new OtherDocuments(documents);
        return new(list.Findings.Select(others.Tell).ToEquatableArray());
    }

    private Finding Tell(Finding finding)
    {
        if (finding.Sought is not { } sought || sought.Words.Count(static character => character == ' ') + 1 < LeastWords)
        {
            return finding;
        }

        foreach (var document in _documents)
        {
            if (document.Path != sought.Document && _read <= MostRead && LineOf(sought.Words, document) is > 0 and var line)
            {
                return finding.SaidIn(FilePaths.FileName(document.Path), line);
            }
        }

        return finding;
    }

    /// <summary>The line of a document in which words are, from one; 0 where they are nowhere, or in parts of other words alone.</summary>
    private int LineOf(string words, DocumentText document)
    {
        var index = IndexOf(document);
        _read += index.Text.Length;
        for (var at = index.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = index.Text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            if (index.IsWhole(at, words.Length))
            {
                return new TextLines(document.Text).LineAt(index.ToOriginal(at, words.Length).Start) + 1;
            }
        }

        return 0;
    }

    private TextIndex IndexOf(DocumentText document)
    {
        if (!_texts.TryGetValue(document.Path, out var index))
        {
            _read += document.Text.Length;
            _texts.Add(document.Path, index = new TextIndex(document.Text, new TextBorders(document.Text).HasBoth));
        }

        return index;
    }
}
