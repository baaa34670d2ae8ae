using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace TypedSeeds.Json;

/// <summary>A value of a choice as its id in the annotation. The base of what is generated for a corpus's own choices.</summary>
/// <typeparam name="T">The enum of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ChoiceJsonConverter<T> : TextJsonConverter<T>, IChoiceSchema
    where T : struct, Enum
{
    private readonly string _table;

    /// <summary>Makes a converter.</summary>
    /// <param name="table">One line a value, with its id before the first <c>|</c>; line n is the enum's value n.</param>
    protected ChoiceJsonConverter(string table)
    {
        _table = table;
    }

    JsonObject IChoiceSchema.Schema() => JsonSchemas.Choice(_table);

    /// <summary>The value that an id names, or null where it names none.</summary>
    internal T? ValueOf(string id)
    {
        var number = ChoiceNames.IndexOf(_table, id, 0, id.Length);
        return number >= 0 ? Unsafe.As<int, T>(ref number) : null;
    }

    /// <summary>The id of a value, or null where the number is that of none.</summary>
    internal string? IdOf(T value) => ChoiceNames.Id(_table, Unsafe.As<T, int>(ref value));

    private protected override string Example => ChoiceNames.Column(_table, 0, 0);

    // The enums of choices are of 32 bits, both the runtime's and those that are generated.
    private protected override string TextOf(T value) => ChoiceText.IdOf(_table, Unsafe.As<T, int>(ref value));

    private protected override T Parse(string text)
    {
        var number = ChoiceText.NumberOf<T>(_table, text);
        return Unsafe.As<int, T>(ref number);
    }
}
