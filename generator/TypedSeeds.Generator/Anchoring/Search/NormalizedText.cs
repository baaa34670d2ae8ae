using System.Buffers;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Search;

/// <summary>A text in which white space in a row is one space, with the original offsets.</summary>
/// <remarks>
/// A text without anything to fold is not copied. A text in which every fold is one character long keeps its offsets. The
/// buffer is shared, since a new one takes as long as the folding of 1 MB.
/// </remarks>
internal sealed class NormalizedText
{
    private readonly OffsetMap? _offsets;

    public NormalizedText(string original, CancellationToken cancellation = default) => (Text, _offsets) = Fold(original, cancellation);

    public string Text { get; }

    /// <summary>A text as words of it are searched for.</summary>
    public static string Normalize(string text) => Fold(text, default).Text;

    /// <summary>The range of the original text that a range came from.</summary>
    public TextRange ToOriginal(int start, int length)
    {
        if (_offsets is null)
        {
            return new(start, length);
        }

        var from = _offsets.ToOriginal(start);
        return new(from, _offsets.ToOriginal(start + length) - from);
    }

    /// <summary>The offset of an original offset.</summary>
    public int FromOriginal(int offset) => _offsets is null ? offset : _offsets.FromOriginal(offset);

    private static (string Text, OffsetMap? Offsets) Fold(string text, CancellationToken cancellation)
    {
        var finder = new FoldFinder(text);
        var next = finder.From(0);
        if (next == text.Length)
        {
            return (text, null);
        }

        var normalized = ArrayPool<char>.Shared.Rent(text.Length);
        var folds = new List<OffsetMap.Fold>();
        var (length, copied) = (0, 0);
        for (; next < text.Length; next = finder.From(copied))
        {
            cancellation.ThrowIfCancellationRequested();
            text.CopyTo(copied, normalized, length, next - copied);
            length += next - copied;
            normalized[length++] = ' ';
            copied = WhiteSpace.EndFrom(text, next);
            if (copied > next + 1)
            {
                folds.Add(new(length - 1, copied - length));
            }
        }

        text.CopyTo(copied, normalized, length, text.Length - copied);
        length += text.Length - copied;
        var folded = new string(normalized, 0, length);
        ArrayPool<char>.Shared.Return(normalized);
        return (folded, folds.Count == 0 ? null : new OffsetMap(folds, length));
    }
}
