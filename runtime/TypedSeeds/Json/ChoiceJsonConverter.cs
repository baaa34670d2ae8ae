using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TypedSeeds.Json;

/// <summary>A value of a choice as its id in the annotation. The base of what is generated for a corpus's own choices.</summary>
/// <typeparam name="T">The enum of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ChoiceJsonConverter<T> : TextJsonConverter<T>
    where T : struct, Enum
{
    private readonly string _table;

    /// <summary>Makes a converter.</summary>
    /// <param name="table">One line a value, with its id before the first <c>|</c>; line n is the enum's value n.</param>
    protected ChoiceJsonConverter(string table)
    {
        _table = table;
    }

    private protected override string Example => ChoiceNames.Column(_table, 0, 0);

    // The enums of choices are of 32 bits, both the runtime's and those that are generated.
    private protected override string TextOf(T value) => ChoiceText.IdOf(_table, Unsafe.As<T, int>(ref value));

    private protected override T Parse(string text)
    {
        var number = ChoiceText.NumberOf<T>(_table, text);
        return Unsafe.As<int, T>(ref number);
    }
}
