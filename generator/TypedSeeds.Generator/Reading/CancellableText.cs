namespace TypedSeeds.Generator.Reading;

/// <summary>A text that stops being read when that is asked for. The library has no means of its own, and one value may be as long as a file.</summary>
internal sealed class CancellableText(string text, CancellationToken cancellation) : TextReader
{
    private const int CharactersBetweenChecks = 1 << 14;

    private int _at;

    public override int Peek() => _at < text.Length ? text[_at] : -1;

    public override int Read()
    {
        if (_at % CharactersBetweenChecks == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return _at < text.Length ? text[_at++] : -1;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        cancellation.ThrowIfCancellationRequested();
        var length = Math.Min(Math.Min(count, CharactersBetweenChecks), text.Length - _at);
        text.CopyTo(_at, buffer, index, length);
        _at += length;
        return length;
    }
}
