using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedSeeds.Generator.Reading;

/// <summary>The events of the YAML library, which end whatever the library does.</summary>
/// <remarks>
/// The library throws exceptions that are not its own, and after one it gives the same event for ever. So the first
/// exception is the end: any later call throws, and no loop that reads on can miss it. A limit on the number of events
/// ends a library that repeats itself.
/// </remarks>
internal sealed class YamlEvents(string text)
{
    /// <summary>More events than a character can give: <c>:</c> alone gives a mapping with an empty key and an empty value.</summary>
    private const int EventsPerCharacter = 8;

    /// <summary>The events of an empty file, with room to spare.</summary>
    private const int EventsOfAnyFile = 64;

    private readonly Parser _parser = new(new Scanner(new StringReader(text), skipComments: true));
    private long _left = EventsOfAnyFile + ((long)text.Length * EventsPerCharacter);
    private bool _hasStarted;
    private bool _hasEnded;

    /// <summary>The event at hand.</summary>
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

    /// <summary>Goes past an event that must be there.</summary>
    /// <exception cref="YamlException">Another event is there.</exception>
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
