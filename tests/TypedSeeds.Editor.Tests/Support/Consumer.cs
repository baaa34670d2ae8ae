namespace TypedSeeds.Editor.Tests.Support;

/// <summary>A file of a consumer of the seeds.</summary>
internal static class Consumer
{
    /// <summary>A file with one expression.</summary>
    public static string Expression(string expression) => $$"""
        #nullable enable
        using System.Linq;
        using TypedSeeds;
        using TypedSeeds.Data;

        class Consumer
        {
            object? Value() => {{expression}};
        }
        """;
}
