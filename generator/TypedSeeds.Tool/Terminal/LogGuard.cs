using System.Text;

namespace TypedSeeds.Tool.Terminal;

/// <summary>
/// Writes text so that no line of it is a command to a build server: <c>##vso[…]</c>, <c>##teamcity[…]</c> and <c>##[…]</c> wherever in a line,
/// and <c>::…::</c> after nothing but white space.
/// </summary>
/// <remarks>A line may be written in parts, and a command begin in one and go on in the next. So it is the character that completes it which is replaced.</remarks>
internal sealed class LogGuard(TextWriter inner) : TextWriter
{
    /// <summary>What is written in place of a character without which there is no command.</summary>
    public const char Sign = '\uFFFD';

    private Start _start;
    private int _marks;
    private bool _hasName;

    /// <summary>How much of a line that may be <c>::…::</c> was written.</summary>
    private enum Start
    {
        Space,
        Colon,
        Text,
    }

    /// <summary>Whether a character was replaced.</summary>
    public bool HasReplaced { get; private set; }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(Guarded(value));

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var written = 0;
        for (var i = 0; i < buffer.Length; i++)
        {
            if (Guarded(buffer[i]) != buffer[i])
            {
                inner.Write(buffer[written..i]);
                inner.Write(Sign);
                written = i + 1;
            }
        }

        inner.Write(buffer[written..]);
    }

    public override void Flush() => inner.Flush();

    private char Guarded(char character)
    {
        var completes = (character == ':' && _start == Start.Colon) || (character == '[' && _marks >= 2);
        HasReplaced |= completes;
        if (character is '\n' or '\r')
        {
            (_start, _marks) = (Start.Space, 0);
            return character;
        }

        _start = _start == Start.Space && (char.IsWhiteSpace(character) || character == '\uFEFF') ? Start.Space
            : _start == Start.Space && character == ':' ? Start.Colon
            : Start.Text;
        // The name of a command is between its two signs and its bracket.
        _marks = character == '#' ? (_hasName ? 1 : _marks + 1)
            : _marks >= 2 && char.IsAsciiLetter(character) ? _marks
            : 0;
        _hasName = _marks >= 2 && character != '#';
        return completes ? Sign : character;
    }
}
