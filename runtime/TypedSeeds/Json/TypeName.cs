namespace TypedSeeds.Json;

/// <summary>The names of types in messages.</summary>
internal static class TypeName
{
    /// <summary>The name of a type without its namespace. From its text, since the runtime uses no reflection.</summary>
    public static string Of<T>() => Known<T>.Name;

    // Made once for a type, since each value that is read has it at hand for its messages.
    private static class Known<T>
    {
        public static readonly string Name = WithoutNamespace(typeof(T).ToString());
    }

    private static string WithoutNamespace(string name) => name[(name.LastIndexOf('.') + 1)..];
}
