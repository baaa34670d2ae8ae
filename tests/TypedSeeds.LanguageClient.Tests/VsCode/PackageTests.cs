using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.LanguageClient.Tests.Support;

namespace TypedSeeds.LanguageClient.Tests.VsCode;

/// <summary>The package of the extension.</summary>
public class PackageTests
{
    [ExtensionFact]
    public void It_has_the_sources_the_licence_the_page_and_the_language_client_and_nothing_of_the_workshop()
    {
        using var package = ZipFile.OpenRead(Extension.Package);
        var files = package.Entries.Select(entry => entry.FullName).ToArray();
        const string Modules = "extension/node_modules/";

        Assert.Equal(
            ["[Content_Types].xml", "extension.vsixmanifest", "extension/LICENSE.txt", "extension/package.json", "extension/readme.md", "extension/src/extension.js", "extension/src/server.js"],
            files.Where(file => !file.StartsWith(Modules, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["semver", "vscode-jsonrpc", "vscode-languageclient", "vscode-languageserver-protocol", "vscode-languageserver-types"],
            files.Where(file => file.StartsWith(Modules, StringComparison.Ordinal)).Select(file => file[Modules.Length..].Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "LICENSE")), File.ReadAllText(Path.Combine(Extension.Folder, "LICENSE.txt")));
    }

    [ExtensionFact]
    public void It_has_the_version_of_the_packages_of_NuGet()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Extension.Sources, "package.json")));
        var properties = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props"));

        Assert.Equal(properties.Descendants("Version").Single().Value, package.RootElement.GetProperty("version").GetString());
    }

    [ExtensionFact]
    public void The_page_names_each_setting()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Extension.Sources, "package.json")));
        var page = File.ReadAllText(Path.Combine(Extension.Sources, "README.md"));

        var settings = package.RootElement.GetProperty("contributes").GetProperty("configuration").GetProperty("properties").EnumerateObject();

        Assert.All(settings, setting => Assert.Contains($"| `{setting.Name}` |", page, StringComparison.Ordinal));
    }

    [ExtensionFact]
    public async Task Its_sources_pass_the_check_of_types() =>
        await Sitting.RunAsync(Extension.Npm!, Extension.Sources, new Dictionary<string, string>(), "run", "check");
}
