using System.Text;

namespace TypedSeeds.Generator.Values;

/// <summary>A value of letters, digits and signs of ASCII that was typed with others: of full width, of another script, or with what nobody sees.</summary>
internal static class AsciiForm
{
    /// <summary>The value with characters of ASCII, so far as others are the same digit or look like one of them.</summary>
    public static string Of(string text)
    {
        StringBuilder? form = null;
        for (var i = 0; i < text.Length; i += CodePoints.LengthOf(CodePoints.At(text, i)))
        {
            if (text[i] < '\u0080')
            {
                form?.Append(text[i]);
                continue;
            }

            form ??= new StringBuilder(text, 0, i, text.Length);
            form.Append(Character(text, i));
        }

        return form?.ToString() ?? text;
    }

    /// <summary>The end of a message that gives a value in ASCII; null where that is no value either.</summary>
    /// <param name="text">The value, as it is typed.</param>
    /// <param name="before">The words before what is proposed.</param>
    /// <param name="isRight">Whether a value is allowed.</param>
    public static Hint? Hint(string text, string before, Predicate<string> isRight) =>
        Of(text) is var form && form != text && isRight(form) ? new Hint($"{before}{form}{LookAlikes.Clause(text, form)}", new(form, IsSafe: true)) : default(Hint?);

    /// <summary>A clause that names the first character that looks like one of ASCII and is another; else empty.</summary>
    public static string Clause(string text)
    {
        for (var i = 0; i < text.Length; i += CodePoints.LengthOf(CodePoints.At(text, i)))
        {
            if (text[i] >= '\u0080' && !Invisible.IsAt(text, i) && !WhiteSpace.Is(text[i]))
            {
                var character = text.Substring(i, CodePoints.LengthOf(CodePoints.At(text, i)));
                if (Look.Of(character) is { Length: 1 } look && look[0] < '\u0080')
                {
                    return $" (it has {LookAlikes.NameOf(character)}, which looks like {LookAlikes.NameOf(look)})";
                }
            }
        }

        return string.Empty;
    }

    private static string Character(string text, int at)
    {
        var character = text.Substring(at, CodePoints.LengthOf(CodePoints.At(text, at)));
        return WhiteSpace.Is(text[at]) ? character
            : Invisible.IsAt(text, at) ? string.Empty
            : Characters.DigitOf(CodePoints.At(text, at)) is >= 0 and var digit ? Invariant.Text(digit)
            : Look.Of(character) is { Length: 1 } look && look[0] < '\u0080' ? look
            : character;
    }
}
