using TypedSeeds.Benchmarks.Peers;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>The SDK's compiler in a fresh process, without its server.</summary>
internal static class Csc
{
    /// <summary>Compiles sources and resources that lie in a folder.</summary>
    /// <param name="folder">The folder of the sources, and of the output.</param>
    /// <param name="options">Further options: files, resources, generators.</param>
    public static ChildRun Run(TempFolder folder, IEnumerable<string> options)
    {
        string[] usual =
        [
            "/noconfig", "/nostdlib+", "/nologo", "/target:exe", "/optimize+", "/deterministic+", "/langversion:12", "/nullable:enable", "/utf8output",
            $"/out:\"{folder.File(ProgramCompiler.AssemblyName + ".dll")}\"",
            .. DotNet.References.Concat(ProgramCompiler.Libraries).Select(path => $"/reference:\"{path}\""),
        ];
        var response = folder.Write("arguments.rsp", string.Join("\n", usual.Concat(options)));
        return ChildProcess.Run(DotNet.Host, ["exec", DotNet.Compiler, "@" + response]);
    }

    /// <summary>Writes the sources and resources of a program into a folder, and returns the compiler options that name them.</summary>
    public static IReadOnlyList<string> Write(TempFolder folder, Form form)
    {
        var sources = ProgramCompiler.Sources([form]).Select(source => $"\"{folder.Write("sources/" + source.Name, source.Content)}\"");
        var resources = form.Resources.Select((resource, number) => $"/resource:\"{folder.Write($"resources/{number}", resource.Content)}\",\"{resource.Name}\"");
        return [.. sources, .. resources];
    }
}
