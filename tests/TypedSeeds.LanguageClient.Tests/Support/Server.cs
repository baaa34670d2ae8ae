namespace TypedSeeds.LanguageClient.Tests.Support;

/// <summary>The built language server.</summary>
internal static class Server
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "TypedSeeds.Tool.dll");
}
