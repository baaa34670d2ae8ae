using System.Text.Json.Nodes;

namespace TypedSeeds.Json;

/// <summary>The converter of a choice of any enum.</summary>
internal interface IChoiceSchema
{
    /// <summary>The schema of a value.</summary>
    JsonObject Schema();
}
