using System.Collections;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>A JSON object whose members keep the order in which they are added. Members without a value are left out.</summary>
/// <remarks>A value is a text, a <see cref="JsonLiteral"/>, a <see cref="JsonObject"/> or a list of such values.</remarks>
internal sealed class JsonObject : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _members = [];

    public void Add(string name, object? value)
    {
        if (value is not null)
        {
            _members.Add(new(name, value));
        }
    }

    public JsonObject With(string name, object? value)
    {
        Add(name, value);
        return this;
    }

    public JsonObject WithAll(JsonObject other)
    {
        _members.AddRange(other);
        return this;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A JSON value without quotes: a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record JsonLiteral(string Text)
{
    public static JsonLiteral True { get; } = new("true");

    public static JsonLiteral False { get; } = new("false");
}
