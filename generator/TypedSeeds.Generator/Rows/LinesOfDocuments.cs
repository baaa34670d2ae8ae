using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Generator.Rows;

/// <summary>The lines of the documents in which the quotes of one file are, each counted once; none where the file's rows give offsets.</summary>
internal sealed class LinesOfDocuments(AnchoredFile file)
{
    private readonly Dictionary<string, TextLines> _others = new(StringComparer.Ordinal);

    /// <summary>Those of the file's own document; null where it has none.</summary>
    public TextLines? Own { get; } = file.HasOffsets || file.Document is not { } own ? null : new TextLines(own.Text);

    /// <summary>Those of another document.</summary>
    public TextLines? Of(DocumentText other)
    {
        if (file.HasOffsets)
        {
            return null;
        }

        if (!_others.TryGetValue(other.Path, out var lines))
        {
            _others.Add(other.Path, lines = new TextLines(other.Text));
        }

        return lines;
    }
}
