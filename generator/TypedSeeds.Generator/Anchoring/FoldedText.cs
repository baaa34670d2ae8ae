using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>
/// A text in which look-alikes are the same (quotation marks, dashes, ellipses, white space, case, accents, letters in parts
/// or of another script), with the original offsets. It is for messages only: nothing is accepted because it is equal after folding.
/// </summary>
/// <remarks>It has a table of its own: the framework's normalization does nothing under invariant globalization.</remarks>
internal sealed class FoldedText
{
    private const int CharactersBetweenChecks = 1 << 16;

    private readonly List<int> _offsets = [];
    private readonly Dictionary<int, string> _folds = [];
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

            var code = CodePoints.At(original, i);
            foreach (var character in FoldOf(code))
            {
                if (character == ' ' && folded.Length > 0 && folded[folded.Length - 1] == ' ')
                {
                    continue;
                }

                folded.Append(character);
                _offsets.Add(i);
            }

            i += CodePoints.LengthOf(code) - 1;
        }

        Text = folded.ToString();
        _originalLength = original.Length;
    }

    public string Text { get; }

    public int ToOriginal(int offset) => offset < _offsets.Count ? _offsets[offset] : _originalLength;

    private string FoldOf(int code)
    {
        if (!_folds.TryGetValue(code, out var fold))
        {
            _folds.Add(code, fold = Fold(code));
        }

        return fold;
    }

    private static string Fold(int code)
    {
        if (code <= char.MaxValue && WhiteSpace.Is((char)code))
        {
            return " ";
        }

        if (code < 128)
        {
            return Casing.ToSmall((char)code).ToString();
        }

        if (code is '«' or '»')
        {
            return "\"";
        }

        var text = code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString();
        return Invisible.IsAt(text, 0) ? string.Empty : Letters(code);
    }

    // Marks are left out but those that are vowels, which have no place in the order of marks.
    private static string Letters(int code)
    {
        var look = new StringBuilder();
        Look.Append(look, code);
        var letters = new StringBuilder(look.Length);
        for (var i = 0; i < look.Length; i++)
        {
            if (Nfc.ClassOf(look[i]) == 0)
            {
                letters.Append(Accents.Strip(Casing.ToSmall(look[i])));
            }
        }

        return letters.ToString();
    }
}
