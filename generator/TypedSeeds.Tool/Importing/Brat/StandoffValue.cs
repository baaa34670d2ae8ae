using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Brat;

/// <summary>What a line says of an annotation.</summary>
/// <param name="Line">The line.</param>
/// <param name="Owner">The annotation.</param>
/// <param name="Value">The value.</param>
/// <param name="Target">The annotation that the value names; empty where it names none.</param>
internal sealed record StandoffValue(StandoffLine Line, string Owner, ImportedValue Value, string Target = "")
{
    /// <summary>The line without its ids.</summary>
    public string Said => Line.Id[0] switch
    {
        'N' => $"{Line.Words[0]} {Value.Name}:{Value.Text}",
        _ => $"{Line.Words[0]} {Value.Text}",
    };
}
