using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Members of a message and items of its lists that must be there, and are not or are null. It is told where the message is read, and not where it is used.</summary>
internal static class MissingMembers
{
    private static readonly string Protocol = typeof(Protocol.Position).Namespace!;

    /// <summary>Makes the reader of a type refuse a value without a member, or an item of a list, that cannot be null.</summary>
    public static void Refuse(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace != Protocol)
        {
            return;
        }

        var context = new NullabilityInfoContext();
        var declared = type.Properties.Where(static property => property is { Get: not null, AttributeProvider: PropertyInfo }).Select(property => (Json: property, Nullability: context.Create((PropertyInfo)property.AttributeProvider!))).ToArray();
        var needed = declared.Where(static property => IsNeeded(property.Nullability)).Select(static property => property.Json).ToArray();
        var lists = declared.Where(static property => property.Nullability.GenericTypeArguments is [var item] && IsNeeded(item) && typeof(IEnumerable).IsAssignableFrom(property.Nullability.Type)).Select(static property => property.Json).ToArray();
        if (needed.Length + lists.Length > 0)
        {
            type.OnDeserialized = value =>
            {
                if (Array.Find(needed, property => property.Get!(value) is null) is { } missing)
                {
                    throw new JsonException($"There is no '{missing.Name}'");
                }

                if (Array.Find(lists, property => property.Get!(value) is IEnumerable items && items.Cast<object?>().Contains(null)) is { } list)
                {
                    throw new JsonException($"An item of '{list.Name}' is null");
                }
            };
        }
    }

    private static bool IsNeeded(NullabilityInfo value) => value.ReadState == NullabilityState.NotNull && !value.Type.IsValueType;
}
