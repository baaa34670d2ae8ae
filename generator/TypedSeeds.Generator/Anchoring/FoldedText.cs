using System.Text;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>
/// A text in which look-alikes are the same (quotation marks, dashes, ellipses, white space, case, accents), with the
/// original offsets. It is for messages only: nothing is accepted because it is equal after folding.
/// </summary>
/// <remarks>It has a table of its own: the framework's normalization does nothing under invariant globalization.</remarks>
internal sealed class FoldedText
{
    private const int CharactersBetweenChecks = 1 << 16;

    private readonly List<int> _offsets = [];
    private readonly int _originalLength;

    public FoldedText(string original, CancellationToken cancellation = default)
    {
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            if (i % CharactersBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            foreach (var character in Fold(original[i]))
            {
                if (character == ' ' && folded.Length > 0 && folded[folded.Length - 1] == ' ')
                {
                    continue;
                }

                folded.Append(character);
                _offsets.Add(i);
            }
        }

        Text = folded.ToString();
        _originalLength = original.Length;
    }

    public string Text { get; }

    public int ToOriginal(int offset) => offset < _offsets.Count ? _offsets[offset] : _originalLength;

    private static string Fold(char character)
    {
        if (character < 128)
        {
            return char.IsWhiteSpace(character) ? " " : char.ToLowerInvariant(character).ToString();
        }

        if (char.IsWhiteSpace(character))
        {
            return " ";
        }

        return character switch
        {
            '‘' or '’' or '‚' or '‛' or 'ʼ' or '′' or '´' => "'",
            '“' or '”' or '„' or '‟' or '″' or '«' or '»' => "\"",
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => "-",
            '…' => "...",
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => string.Empty,
            >= '\u0300' and <= '\u036F' => string.Empty,
            _ => Accents.Strip(char.ToLowerInvariant(character)).ToString(),
        };
    }
}
