using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using TypedSeeds.Data;

namespace SeedOpenApi;

/// <summary>Describes entries and values in an OpenAPI document as JSON has them.</summary>
internal static class SeedSchemas
{
    public static OpenApiOptions AddTypedSeeds(this OpenApiOptions options)
    {
        // A component has one schema, so what may be null is described where it is used.
        options.CreateSchemaReferenceId = json => Nullable.GetUnderlyingType(json.Type) is not null && Seeds.Corpus.JsonSchemaOf(json.Type) is not null
            ? null
            : OpenApiOptions.CreateDefaultSchemaReferenceId(json);

        return options.AddSchemaTransformer(async (schema, context, cancel) =>
        {
            var json = context.JsonTypeInfo;
            if (Seeds.Corpus.JsonSchemaOf(TypeOf(context)) is { } written)
            {
                Fill(schema, OpenApiModelFactory.Parse<OpenApiSchema>(written.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out _, OpenApiConstants.Json)!);
            }
            else if (json.Kind == JsonTypeInfoKind.Enumerable)
            {
                schema.Items ??= await context.GetOrCreateSchemaAsync(json.ElementType!, null, cancel);
            }
            else if (json.Kind == JsonTypeInfoKind.Dictionary)
            {
                schema.AdditionalProperties ??= await context.GetOrCreateSchemaAsync(json.ElementType!, null, cancel);
            }
        });
    }

    // The framework takes a parameter that is read from a text for a text.
    private static Type TypeOf(OpenApiSchemaTransformerContext context)
    {
        if (context.JsonTypeInfo.Type != typeof(string) || context.JsonPropertyInfo is not null || context.ParameterDescription is not { } parameter)
        {
            return context.JsonTypeInfo.Type;
        }

        var type = Nullable.GetUnderlyingType(parameter.Type) ?? parameter.Type;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Seeds.Choice<>) ? type.GenericTypeArguments[0] : type;
    }

    private static void Fill(OpenApiSchema schema, OpenApiSchema written)
    {
        (schema.Type, schema.Enum, schema.AnyOf) = (written.Type, written.Enum, written.AnyOf);
        (schema.Properties, schema.Required, schema.AdditionalProperties) = (written.Properties, written.Required, written.AdditionalProperties);
        schema.Description ??= written.Description;
    }
}
