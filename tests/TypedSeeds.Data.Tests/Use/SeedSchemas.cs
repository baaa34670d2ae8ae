using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TypedSeeds.Data.Tests;

/// <summary>Describes entries and values in an OpenAPI document as JSON has them.</summary>
internal static class SeedSchemas
{
    public static OpenApiOptions AddTypedSeeds(this OpenApiOptions options) => options.AddSchemaTransformer(async (schema, context, cancel) =>
    {
        Describe(schema, context.JsonTypeInfo.Type);

        // The framework knows nothing of items that have a converter, and leaves them out.
        if (schema.Items is null && context.JsonTypeInfo.ElementType is { } item)
        {
            schema.Items = await context.GetOrCreateSchemaAsync(item, null, cancel);
        }
    });

    private static void Describe(OpenApiSchema schema, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (typeof(Entry).IsAssignableFrom(type))
        {
            Fill(schema, FieldsOf(type));
        }
        else if (type == typeof(Quote) || type == typeof(Office) || type == typeof(FieldSource))
        {
            Fill(schema, type.GetProperties().Where(property => type != typeof(Quote) || IsOfQuote(property)));
        }
        else if (type == typeof(CodeSet))
        {
            schema.Type = JsonSchemaType.Object;
            schema.AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String };
        }
        else if (type.IsEnum && type.Namespace!.StartsWith(nameof(TypedSeeds), StringComparison.Ordinal))
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToNode(value, type)!)];
        }
        else if (type == typeof(PartialDate) || type == typeof(CalendarDuration))
        {
            schema.Type = JsonSchemaType.String;
            schema.Description = type == typeof(PartialDate) ? "A date of EDTF, levels 0 and 1." : "A duration of ISO 8601.";
        }
    }

    // What an annotation can fill is what JSON has.
    private static IEnumerable<PropertyInfo> FieldsOf(Type type) =>
        type.GetProperties().Where(property => property.Name == nameof(Entry.Kind) || (property.CanWrite && property.Name != nameof(Entry.Corpus)));

    private static bool IsOfQuote(PropertyInfo property) => property.Name
        is nameof(Quote.Document) or nameof(Quote.Line) or nameof(Quote.Column) or nameof(Quote.Start) or nameof(Quote.Length) or nameof(Quote.Text);

    private static void Fill(OpenApiSchema schema, IEnumerable<PropertyInfo> properties)
    {
        schema.Type = JsonSchemaType.Object;
        schema.Properties = new Dictionary<string, IOpenApiSchema>();
        schema.Required = new HashSet<string>();
        foreach (var property in properties)
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            schema.Properties[name] = SchemaOf(property.PropertyType);
            if (IsAlwaysThere(property))
            {
                schema.Required.Add(name);
            }
        }
    }

    private static bool IsAlwaysThere(PropertyInfo property) =>
        property.GetCustomAttribute<RequiredMemberAttribute>() is not null
        || property.Name == nameof(Entry.Kind)
        || property.PropertyType == typeof(CodeSet)
        || ItemOf(property.PropertyType) is not null
        || (property.DeclaringType == typeof(Quote));

    private static OpenApiSchema SchemaOf(Type type)
    {
        var schema = new OpenApiSchema();
        if (ItemOf(type) is { } item)
        {
            schema.Type = JsonSchemaType.Array;
            schema.Items = SchemaOf(item);
        }
        else if (type == typeof(Entry))
        {
            Fill(schema, FieldsOf(type).Where(property => property.Name is nameof(Entry.Kind) or nameof(Entry.Id)));
        }
        else if (typeof(Entry).IsAssignableFrom(type))
        {
            schema.Type = JsonSchemaType.String;
            schema.Description = $"The full id of a {type.Name}.";
        }
        else
        {
            schema.Type = TypeOf(Nullable.GetUnderlyingType(type) ?? type);
            Describe(schema, type);
        }

        return schema;
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static JsonSchemaType TypeOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => JsonSchemaType.Boolean,
        TypeCode.Int32 or TypeCode.Int64 => JsonSchemaType.Integer,
        TypeCode.Decimal => JsonSchemaType.Number,
        _ => JsonSchemaType.String,
    };
}
