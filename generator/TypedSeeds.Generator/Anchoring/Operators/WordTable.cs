using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>A number for each of some words in small letters, found for a part of a text in any case.</summary>
/// <remarks>A dictionary of texts would need each word of a document as a text of its own.</remarks>
internal sealed class WordTable
{
    private const int Slots = 1_024;
    private const int Factor = 31;

    private readonly (string Word, int Number)[]?[] _slots = new (string, int)[]?[Slots];

    public WordTable(IEnumerable<(string Word, int Number)> words)
    {
        foreach (var word in words)
        {
            ref var slot = ref _slots[SlotOf(word.Word, 0, word.Word.Length)];
            slot = [.. slot ?? [], word];
        }
    }

    /// <summary>The number of the word between two offsets of a text; negative where it is none of the words.</summary>
    public int Find(string text, int start, int end)
    {
        foreach (var (word, number) in _slots[SlotOf(text, start, end)] ?? [])
        {
            if (word.Length == end - start && IsAt(text, start, word))
            {
                return number;
            }
        }

        return -1;
    }

    private static int SlotOf(string text, int start, int end)
    {
        var hash = 0;
        for (var at = start; at < end; at++)
        {
            hash = unchecked((hash * Factor) + Casing.ToSmall(text[at]));
        }

        return hash & (Slots - 1);
    }

    private static bool IsAt(string text, int start, string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (Casing.ToSmall(text[start + at]) != word[at])
            {
                return false;
            }
        }

        return true;
    }
}
