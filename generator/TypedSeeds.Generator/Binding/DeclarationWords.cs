using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What other schemas say in the declaration of a field, and this format says elsewhere or by nothing.</summary>
internal static class DeclarationWords
{
    /// <summary>What to do instead; null for any other word.</summary>
    public static Hint? Hint(string key) => key.InSmallLetters() switch
    {
        "optional" or "nullable" or "not-required" => $"; a field is optional unless it has {FieldKeys.Required}: true, so take it out",
        "default" or "default-value" => $"; a field has no default of its own: the section '{KindTable.DefaultsSection}' of a file gives one to its entries, so take it out",
        _ => default(Hint?),
    };
}
