using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TypedSeeds.Json;

/// <summary>
/// Says what to write where a program has no reflection for JSON and its options name no types: System.Text.Json says neither which
/// property of the project is meant nor that a file-based app has it off.
/// </summary>
internal sealed class NoReflection : IJsonTypeInfoResolver
{
    /// <summary>Takes the place that a resolver has, if there is none and System.Text.Json would take none of its own.</summary>
    public static void AddTo(JsonSerializerOptions options, bool isReflectionEnabled)
    {
        if (!isReflectionEnabled)
        {
            options.TypeInfoResolver ??= new NoReflection();
        }
    }

    /// <summary>Nothing where another resolver is beside this one; else the error.</summary>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => !ReferenceEquals(options.TypeInfoResolver, this) ? null : throw new InvalidOperationException(
        $"JSON has no reflection in this program, and its options name no types, so {type} is unknown. In a file-based app write #:property PublishAot=false, in a project"
        + " <JsonSerializerIsReflectionEnabledByDefault>true</JsonSerializerIsReflectionEnabledByDefault>; or name the type in a JsonSerializerContext and make it with these options.");
}
