using System.Runtime.InteropServices;
using TypedSeeds.Benchmarks.Peers;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>Publishes a measured program by the SDK, from a project outside the repository.</summary>
internal static class Publisher
{
    public static string Publish(TempFolder folder, string property, IReadOnlyList<Form> forms)
    {
        foreach (var source in ProgramCompiler.Sources(forms))
        {
            folder.Write("sources/" + source.Name, source.Content);
        }

        var number = 0;
        var resources = new List<string>();
        foreach (var resource in forms.SelectMany(form => form.Resources))
        {
            var path = folder.Write($"resources/{number++}", resource.Content);
            resources.Add($"""<EmbeddedResource Include="{path}" LogicalName="{resource.Name}" />""");
        }

        var references = ProgramCompiler.Libraries.Select(path => $"""<Reference Include="{path}" />""");
        var project = folder.Write(ProgramCompiler.AssemblyName + ".csproj", Project(property, references.Concat(resources)));
        var output = folder.File("published");
        ChildProcess.Run(DotNet.Host, ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, "-nodeReuse:false"], folder.Path);
        return Path.Combine(output, ProgramCompiler.AssemblyName);
    }

    // The files already include generated sources, so no generator or analyzer runs.
    private static string Project(string property, IEnumerable<string> items) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{DotNet.Framework}</TargetFramework>
            <LangVersion>12.0</LangVersion>
            <Nullable>enable</Nullable>
            <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
            <{property}>true</{property}>
            <SelfContained Condition="'$(PublishAot)' != 'true'">false</SelfContained>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="sources/**" />
            {string.Join("\n    ", items)}
          </ItemGroup>
          <Target Name="RemoveGenerators" BeforeTargets="CoreCompile">
            <ItemGroup>
              <Analyzer Remove="@(Analyzer)" />
            </ItemGroup>
          </Target>
        </Project>
        """;
}
