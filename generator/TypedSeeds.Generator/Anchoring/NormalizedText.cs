using System.Buffers;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A text in which each run of white space is one space, with the way back to the offsets of the original.</summary>
/// <remarks>
/// A text that is so already is not copied, and one whose runs are all one character long keeps its offsets. What needs
/// to be looked at is rare, then, and what stands between is copied as a whole.
/// </remarks>
internal sealed class NormalizedText
{
    private readonly OffsetMap? _offsets;

    public NormalizedText(string original) => (Text, _offsets) = Fold(original);

    public string Text { get; }

    /// <summary>The same words as they are searched for.</summary>
    public static string Normalize(string text) => Fold(text).Text;

    /// <summary>The range of the original that a range of the normalized text came from.</summary>
    public TextRange ToOriginal(int start, int length)
    {
        if (_offsets is null)
        {
            return new(start, length);
        }

        var from = _offsets.ToOriginal(start);
        return new(from, _offsets.ToOriginal(start + length) - from);
    }

    /// <summary>The offset in the normalized text of an offset in the original.</summary>
    public int FromOriginal(int offset) => _offsets is null ? offset : _offsets.FromOriginal(offset);

    private static (string Text, OffsetMap? Offsets) Fold(string text)
    {
        var folds = new FoldFinder(text);
        var next = folds.From(0);
        if (next == text.Length)
        {
            return (text, null);
        }

        var normalized = ArrayPool<char>.Shared.Rent(text.Length);
        var runs = new List<OffsetMap.Run>();
        var (length, copied) = (0, 0);
        for (; next < text.Length; next = folds.From(copied))
        {
            text.CopyTo(copied, normalized, length, next - copied);
            length += next - copied;
            normalized[length++] = ' ';
            copied = WhiteSpace.EndOfRun(text, next);
            if (copied > next + 1)
            {
                runs.Add(new(length - 1, copied - length));
            }
        }

        text.CopyTo(copied, normalized, length, text.Length - copied);
        length += text.Length - copied;
        var folded = new string(normalized, 0, length);
        ArrayPool<char>.Shared.Return(normalized);
        return (folded, runs.Count == 0 ? null : new OffsetMap(runs, length));
    }
}
