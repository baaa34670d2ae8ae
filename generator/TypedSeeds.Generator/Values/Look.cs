using System.Text;

namespace TypedSeeds.Generator.Values;

/// <summary>
/// What a person sees of a text, as another text: that of two texts that look alike is the same. It is for comparing alone, and
/// nothing is accepted because it looks like something.
/// </summary>
/// <remarks>Letters are in parts with their marks, forms are what they are forms of, look-alikes are one, and what cannot be seen is left out.</remarks>
internal static class Look
{
    /// <summary>Whether two different texts look alike.</summary>
    public static bool IsShared(string one, string other) => one != other && InFont(one) == InFont(other);

    /// <summary>The look of a text.</summary>
    public static string Of(string text)
    {
        var look = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i += CodePoints.LengthOf(CodePoints.At(text, i)))
        {
            if (WhiteSpace.Is(text[i]))
            {
                look.Append(' ');
            }
            else if (!Invisible.IsAt(text, i))
            {
                Append(look, CodePoints.At(text, i));
            }
        }

        // Marks of one letter are drawn alike in any order.
        var characters = new List<char>(look.ToString());
        Nfc.SortMarks(characters);
        return new string(characters.ToArray());
    }

    /// <summary>Appends the parts of a character that can be seen.</summary>
    public static void Append(StringBuilder look, int codePoint)
    {
        if (codePoint <= char.MaxValue && Confusables.Of((char)codePoint) is var taken && (codePoint < 0x80 || taken != codePoint))
        {
            look.Append(taken);
        }
        else if (Nfc.PartsOf(codePoint) is { } parts || (parts = CompatibilityForms.PartsOf(codePoint)) is not null)
        {
            for (var i = 0; i < parts.Length; i += CodePoints.LengthOf(CodePoints.At(parts, i)))
            {
                Append(look, CodePoints.At(parts, i));
            }
        }
        else if (codePoint > char.MaxValue)
        {
            look.Append(char.ConvertFromUtf32(codePoint));
        }
        else
        {
            look.Append((char)codePoint);
        }
    }

    /// <summary>The look of a text where <c>I</c>, <c>l</c>, <c>1</c> and <c>|</c> are one, and <c>0</c> and <c>O</c>, as many fonts draw them.</summary>
    public static string InFont(string text) => Of(text).Replace('I', 'l').Replace('1', 'l').Replace('|', 'l').Replace('0', 'O');
}
