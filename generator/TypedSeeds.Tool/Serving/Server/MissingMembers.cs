using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Members of a message that must be there, and are not or are null. It is told where the message is read, and not where it is used.</summary>
internal static class MissingMembers
{
    private static readonly string Protocol = typeof(Protocol.Position).Namespace!;

    /// <summary>Makes the reader of a type refuse a value without a member that cannot be null.</summary>
    public static void Refuse(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace != Protocol)
        {
            return;
        }

        var context = new NullabilityInfoContext();
        var needed = type.Properties.Where(property => property is { Get: not null, AttributeProvider: PropertyInfo declared } && context.Create(declared).ReadState == NullabilityState.NotNull && !declared.PropertyType.IsValueType).ToArray();
        if (needed.Length > 0)
        {
            type.OnDeserialized = value =>
            {
                if (Array.Find(needed, property => property.Get!(value) is null) is { } missing)
                {
                    throw new JsonException($"There is no '{missing.Name}'");
                }
            };
        }
    }
}
