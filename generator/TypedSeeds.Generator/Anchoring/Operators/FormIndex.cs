namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Forms of a table by their first character, in either letter case.</summary>
internal sealed class FormIndex
{
    private const int AsciiCount = 128;

    private readonly OperatorForm[]?[] _ascii = new OperatorForm[]?[AsciiCount];
    private readonly Dictionary<char, OperatorForm[]> _others = [];

    public void Add(char first, OperatorForm[] forms)
    {
        foreach (var letter in forms.Length == 0 ? [] : new[] { first, char.ToUpperInvariant(first) }.Distinct())
        {
            if (letter < AsciiCount)
            {
                _ascii[letter] = forms;
            }
            else
            {
                _others[letter] = forms;
            }
        }
    }

    /// <summary>The forms that begin with a character, the longest first; null where there are none.</summary>
    public OperatorForm[]? Of(char character) =>
        character < AsciiCount ? _ascii[character] : _others.TryGetValue(character, out var forms) ? forms : null;
}
