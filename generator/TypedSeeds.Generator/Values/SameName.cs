using System.Text;

namespace TypedSeeds.Generator.Values;

/// <summary>Tells whether two names are one, typed in two ways. It is for fixes only: no name is accepted because it is the same as another.</summary>
/// <remarks>
/// The case of letters does not count, nor what cannot be seen, nor a letter of another script that looks the same in a word of Latin
/// letters. A word that is wholly of another script is another word, and so are two letters of one script that look alike.
/// </remarks>
internal static class SameName
{
    private const int CharactersBetweenChecks = 1 << 16;

    /// <summary>Whether two names are one.</summary>
    public static bool Is(string one, string other) => KeyOf(one) == KeyOf(other);

    /// <summary>What two names have in common that are one.</summary>
    public static string KeyOf(string name)
    {
        var seen = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (!Invisible.IsIdle(name, i))
            {
                seen.Append(name[i]);
            }
        }

        return Nfc.Of(LettersOf(seen.ToString(), keepsI: false).Trim(' '));
    }

    /// <summary>A text with small letters, and in words that mix alphabets those of Latin. Each character has its place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsI">Whether the case of i makes another letter, as in Turkish.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static string LettersOf(string text, bool keepsI, CancellationToken cancellation = default)
    {
        var letters = text.ToCharArray();
        var start = 0;
        for (var i = 0; i <= letters.Length; i++)
        {
            if (i % CharactersBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (i < letters.Length && Characters.IsLetter(letters[i]))
            {
                letters[i] = keepsI && letters[i] == 'I' ? 'I' : Casing.ToSmall(letters[i]);
                continue;
            }

            WriteInLatin(letters, start, i);
            start = i + 1;
        }

        return new string(letters);
    }

    private static void WriteInLatin(char[] letters, int start, int end)
    {
        var isAscii = true;
        for (var i = start; i < end; i++)
        {
            isAscii &= letters[i] < '\u0080';
        }

        if (!isAscii)
        {
            MixedWord.InLatin(new string(letters, start, end - start)).CopyTo(0, letters, start, end - start);
        }
    }
}
