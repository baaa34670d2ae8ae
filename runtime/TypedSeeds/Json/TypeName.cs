namespace TypedSeeds.Json;

/// <summary>The names of types in messages.</summary>
internal static class TypeName
{
    /// <summary>The name of a type without its namespace. From its text, since the runtime uses no reflection.</summary>
    public static string Of<T>()
    {
        var name = typeof(T).ToString();
        return name[(name.LastIndexOf('.') + 1)..];
    }
}
