namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The characters that are next to each other in forms, by the keys of their letters. Two others are in no form.</summary>
internal sealed class LetterPairs
{
    // For each first key, a bit for each second one.
    private readonly uint[] _seconds = new uint[FormLetters.Keys];

    /// <summary>Adds those of a form.</summary>
    public void Add(string form)
    {
        for (var at = 1; at < form.Length; at++)
        {
            foreach (var first in WrittenAs(form[at - 1]))
            {
                foreach (var second in WrittenAs(form[at]))
                {
                    _seconds[FormLetters.KeyOf[first]] |= BitOf(second);
                }
            }
        }

        if (form.IndexOf(' ') >= 0)
        {
            // Its space is white space of any length.
            _seconds[FormLetters.KeyOf[' ']] |= BitOf(' ');
        }
    }

    /// <summary>Whether a form may have two characters next to each other.</summary>
    public bool MayHave(char first, char second) => (_seconds[FormLetters.KeyOf[first]] & BitOf(second)) != 0;

    private static string WrittenAs(char letter) => letter == FormLetters.AnyDigit ? "0123456789" : letter.ToString();

    private static uint BitOf(char letter) => 1u << FormLetters.KeyOf[letter];
}
