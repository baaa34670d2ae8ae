using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Speakers;

/// <summary>A text with its letters and marks apart and each run of white space as one space, so that it does not matter how a name was typed.</summary>
internal sealed class DecomposedText
{
    private readonly List<int> _offsets;

    public DecomposedText(string original)
    {
        var parts = new List<char>(original.Length);
        _offsets = new List<int>(original.Length + 1);
        var known = new Dictionary<char, string>();
        for (var i = 0; i < original.Length; i++)
        {
            if (WhiteSpace.Is(original[i]))
            {
                Add(parts, " ", i);
                i = WhiteSpace.EndFrom(original, i) - 1;
            }
            else if (original[i] < '\u00C0')
            {
                parts.Add(original[i]);
                _offsets.Add(i);
            }
            else
            {
                if (!known.TryGetValue(original[i], out var apart))
                {
                    known.Add(original[i], apart = Nfc.InParts(original[i].ToString()));
                }

                Add(parts, apart, i);
            }
        }

        _offsets.Add(original.Length);
        Nfc.SortMarks(parts);
        Text = new string(parts.ToArray());
    }

    public string Text { get; }

    /// <summary>The range of the original text that a range came from.</summary>
    public TextRange ToOriginal(int start, int end) => new(_offsets[start], _offsets[end] - _offsets[start]);

    private void Add(List<char> parts, string apart, int offset)
    {
        foreach (var part in apart)
        {
            parts.Add(part);
            _offsets.Add(offset);
        }
    }
}
