using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>A data package made for a test: its assembly, and its index as the build writes it.</summary>
internal sealed class DataPackage
{
    private readonly byte[] _assembly;

    private DataPackage(string id, (string Index, string Texts) carried, byte[] assembly)
    {
        (Id, Index, Texts, _assembly) = (id, carried.Index, carried.Texts, assembly);
        Reference = MetadataReference.CreateFromImage(assembly);
    }

    /// <summary>The id of the package, which is the name of its assembly and its namespace too.</summary>
    public string Id { get; }

    public string Index { get; }

    /// <summary>The texts of its documents.</summary>
    public string Texts { get; }

    /// <summary>The place of the index in the project of a test.</summary>
    public string IndexPath => $"packages/{Id}{IndexFormat.Extension}";

    public MetadataReference Reference { get; }

    /// <summary>Compiles a corpus without an error.</summary>
    public static DataPackage Of(string id, SeedFiles files, string version = "1.0.0", bool isWhole = true)
    {
        files = files.WithProperty("RootNamespace", id).WithProperty("PackageId", id);
        var run = files.Run();
        Assert.Empty(run.Diagnostics.Where(message => isWhole && message.Severity == DiagnosticSeverity.Error));
        using var assembly = new MemoryStream();
        var emitted = run.Output.WithAssemblyName(id).Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return new(id, CarriedBy(id, version, files), assembly.ToArray());
    }

    /// <summary>The assembly in a context of its own.</summary>
    public Stream Open() => new MemoryStream(_assembly);

    /// <summary>The index of a corpus.</summary>
    public static string IndexOf(string id, string version, SeedFiles files) => CarriedBy(id, version, files).Index;

    /// <summary>An index with these lines after its first one, and the right last one.</summary>
    public static string IndexWith(params string[] lines)
    {
        var text = string.Concat(lines.Prepend($"{IndexFormat.Opening}|{IndexFormat.Version}").Select(static line => line + "\n"));
        return text + IndexHash.LineOf(text);
    }

    private static (string Index, string Texts) CarriedBy(string id, string version, SeedFiles files) => Stages.WritePackage(
        new(id, version, NamespaceName.Of(string.Empty, id, id)),
        TextsOf(files, ".yaml"),
        TextsOf(files, ".txt"),
        TextsOf(files, IndexFormat.Extension),
        TextsOf(files, TextsFormat.Extension));

    private static IEnumerable<InputText> TextsOf(SeedFiles files, string extension) => files.Files
        .Where(file => file.Path.EndsWith(extension, StringComparison.Ordinal))
        .Select(file => InputText.Of(file.Path, file.GetText()!.ToString()));
}
