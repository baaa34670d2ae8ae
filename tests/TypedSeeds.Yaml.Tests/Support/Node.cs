namespace TypedSeeds.Yaml.Tests.Support;

/// <summary>Where Node and the YAML engine of editors are, which these tests run and do not install.</summary>
internal static class Node
{
    /// <summary>The server's start, as <c>npm ci</c> puts it beside these tests.</summary>
    public static string Server { get; } = Path.Combine(Generator.Tests.Support.Repository.Root, "tests/TypedSeeds.Yaml.Tests/node_modules/yaml-language-server/bin/yaml-language-server");

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, "node"), Path.Combine(folder, "node.exe") })
        .FirstOrDefault(File.Exists);

    /// <summary>Why the server cannot be run, or null.</summary>
    public static string? Problem { get; } =
        Program is null ? "Node is not installed."
        : !File.Exists(Server) ? "yaml-language-server is not installed: run 'npm ci' in tests/TypedSeeds.Yaml.Tests."
        : null;
}

/// <summary>A test that runs the YAML engine of editors; skipped, with the reason, where it is not installed.</summary>
internal sealed class EditorFactAttribute : FactAttribute
{
    public EditorFactAttribute() => Skip = Node.Problem;
}

/// <summary>A test with cases that runs the YAML engine of editors; skipped, with the reason, where it is not installed.</summary>
internal sealed class EditorTheoryAttribute : TheoryAttribute
{
    public EditorTheoryAttribute() => Skip = Node.Problem;
}
