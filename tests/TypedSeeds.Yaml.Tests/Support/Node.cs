using TypedSeeds.Tests;

namespace TypedSeeds.Yaml.Tests.Support;

/// <summary>Where Node and the YAML language server are; the build installs the server.</summary>
internal static class Node
{
    public static string Server { get; } = NodePackages.At("yaml-language-server/bin/yaml-language-server");

    public static string? Program { get; } = NodePackages.OnPath("node", "node.exe");

    /// <summary>Why the server cannot run, in one line that says what to install; null where it can.</summary>
    public static string? Problem { get; } =
        Program is null ? "Node is not installed: install Node.js with npm and build again."
        : NodePackages.Problem is { } problem ? $"yaml-language-server is not installed; {problem}."
        : null;
}

/// <summary>A test that runs the YAML language server; skipped, with the reason, where the server cannot run.</summary>
internal sealed class EditorFactAttribute : FactAttribute
{
    public EditorFactAttribute() => Skip = Node.Problem;
}

/// <summary>A test with cases that runs the YAML language server; skipped, with the reason, where the server cannot run.</summary>
internal sealed class EditorTheoryAttribute : TheoryAttribute
{
    public EditorTheoryAttribute() => Skip = Node.Problem;
}
