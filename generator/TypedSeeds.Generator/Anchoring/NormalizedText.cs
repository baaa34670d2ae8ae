namespace TypedSeeds.Generator.Anchoring;

/// <summary>A text in which each run of white space is one space, with the way back to the offsets of the original.</summary>
/// <remarks>
/// A document whose runs are all one character long (most are) keeps its offsets, so the map is left out and a
/// look-up costs nothing.
/// </remarks>
internal sealed class NormalizedText
{
    private readonly int[]? _offsets;
    private readonly int _originalLength;

    public NormalizedText(string original)
    {
        _originalLength = original.Length;
        Text = Normalize(original, out _offsets);
    }

    public string Text { get; }

    /// <summary>The same words as they are searched for.</summary>
    public static string Normalize(string text) => IsNormalized(text) ? text : Normalize(text, out _);

    /// <summary>The range of the original that a range of the normalized text came from.</summary>
    public Binding.DocumentRange ToOriginal(int start, int length)
    {
        if (_offsets is null)
        {
            return new(start, length);
        }

        var from = _offsets[start];
        var to = start + length < _offsets.Length ? EndBefore(start + length) : _originalLength;
        return new(from, to - from);
    }

    /// <summary>The offset in the normalized text of an offset in the original.</summary>
    public int FromOriginal(int offset)
    {
        if (_offsets is null)
        {
            return offset;
        }

        var found = Array.BinarySearch(_offsets, offset);
        return found >= 0 ? found : ~found;
    }

    // The character before a boundary may stand for a run; the range ends where that run does only if it is part of it.
    private int EndBefore(int boundary) => Text[boundary - 1] == ' ' ? _offsets![boundary] : _offsets![boundary - 1] + 1;

    private static bool IsNormalized(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (WhiteSpace.Is(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' ')))
            {
                return false;
            }
        }

        return true;
    }

    private static string Normalize(string text, out int[]? offsets)
    {
        offsets = null;
        var normalized = new char[text.Length];
        var length = 0;
        var isInRun = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = WhiteSpace.Is(text[i]);
            if (isSpace && isInRun)
            {
                offsets ??= Identity(text.Length, length);
                continue;
            }

            isInRun = isSpace;
            if (offsets is not null)
            {
                offsets[length] = i;
            }

            normalized[length++] = isSpace ? ' ' : text[i];
        }

        if (offsets is not null)
        {
            Array.Resize(ref offsets, length);
        }

        return new string(normalized, 0, length);
    }

    /// <summary>The map of a text of which nothing was left out so far.</summary>
    private static int[] Identity(int capacity, int length)
    {
        var offsets = new int[capacity];
        for (var i = 0; i < length; i++)
        {
            offsets[i] = i;
        }

        return offsets;
    }
}
