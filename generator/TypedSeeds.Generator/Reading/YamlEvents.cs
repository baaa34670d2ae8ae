using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedSeeds.Generator.Reading;

/// <summary>The events of the YAML library. They always come to an end.</summary>
/// <remarks>
/// The library throws exceptions of other types than its own, and then returns the same event forever. So the first
/// exception is the end: every later call throws, and no loop can miss it. A limit on the number of events stops a
/// library that repeats itself.
/// </remarks>
internal sealed class YamlEvents
{
    /// <summary>More events than one character can cause: <c>:</c> alone is a mapping with an empty key and an empty value.</summary>
    private const int EventsPerCharacter = 8;

    /// <summary>The events of an empty file, with room to spare.</summary>
    private const int EventsOfAnyFile = 64;

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private long _left;
    private bool _hasStarted;
    private bool _hasEnded;

    public YamlEvents(string text, CancellationToken cancellation = default)
    {
        _scanner = new Scanner(new CancellableText(text, cancellation), skipComments: true);
        _parser = new Parser(_scanner);
        _left = EventsOfAnyFile + ((long)text.Length * EventsPerCharacter);
    }

    /// <summary>How far the library has read.</summary>
    public Mark Position => _scanner.CurrentPosition;

    /// <summary>The current event.</summary>
    /// <exception cref="YamlException">There is no event.</exception>
    public ParsingEvent Current
    {
        get
        {
            if (!_hasStarted)
            {
                _hasStarted = true;
                MoveNext();
            }

            return !_hasEnded && _parser.Current is { } current ? current : throw NoEvent();
        }
    }

    /// <summary>Goes to the next event.</summary>
    /// <exception cref="YamlException">There is none, or the file is not YAML.</exception>
    public void MoveNext()
    {
        if (_hasEnded || _left-- <= 0)
        {
            _hasEnded = true;
            throw NoEvent();
        }

        // Stays set where the library throws.
        _hasEnded = true;
        _hasEnded = !_parser.MoveNext();
    }

    /// <summary>Goes past an event that must be the current one.</summary>
    /// <exception cref="YamlException">The current event is another.</exception>
    public void Take<T>()
        where T : ParsingEvent
    {
        if (Current is not T)
        {
            throw new YamlException(Current.Start, Current.End, "A value was expected here.");
        }

        MoveNext();
    }

    private static YamlException NoEvent() => new("The file ends where a value was expected.");
}
