using System.IO.Compression;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tests;

namespace TypedSeeds.LanguageClient.Tests.VsCode;

/// <summary>The extension as users install it: unpacked from its package.</summary>
internal static class Extension
{
    public static string Sources { get; } = Path.Combine(Repository.Root, "generator/vscode");

    public static string Package { get; } = Path.Combine(Sources, "typed-seeds.vsix");

    public static string? Node { get; } = NodePackages.OnPath("node", "node.exe");

    public static string? Npm { get; } = NodePackages.OnPath("npm", "npm.cmd");

    /// <summary>Why the extension cannot be run, in one line that says what to install; null where it can.</summary>
    public static string? Problem { get; } =
        Node is null ? "Node is not installed: install Node.js with npm and build again."
        : NodePackages.Problem is { } problem ? $"The packages of the extension are not installed; {problem}."
        : null;

    private static readonly Lazy<string> Once = new(Unpack);

    /// <summary>The folder of the extension.</summary>
    public static string Folder => Once.Value;

    public static string Script(string name) => Path.Combine(Repository.Root, "tests/TypedSeeds.LanguageClient.Tests/VsCode", name);

    // Beside the test assembly, so that a later run finds it and replaces it.
    private static string Unpack()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "extension");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Assert.True(File.Exists(Package), NodePackages.FirstLine("obj/extension.log"));
        ZipFile.ExtractToDirectory(Package, folder);
        return Path.Combine(folder, "extension");
    }
}

/// <summary>A test that runs the extension; skipped, with the reason, where it cannot run.</summary>
internal sealed class ExtensionFactAttribute : FactAttribute
{
    public ExtensionFactAttribute() => Skip = Extension.Problem;
}
