namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The names of scripts that several languages use, for messages.</summary>
internal static class ScriptNames
{
    /// <summary>Words for the letters of a script.</summary>
    public static string Of(string script) => script switch
    {
        Scripts.Latin => "Latin letters",
        "Cyrl" => "Cyrillic letters",
        "Arab" => "Arabic letters",
        "Deva" => "Devanagari letters",
        "Beng" => "Bengali letters",
        "Ethi" => "Ethiopic letters",
        "Tibt" => "Tibetan letters",
        _ => $"letters of the script {script}",
    };
}
