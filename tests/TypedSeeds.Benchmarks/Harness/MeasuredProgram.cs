using System.Globalization;
using TypedSeeds.Benchmarks.Peers;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>A program on disk that measures the cost of its forms, each time in its own process.</summary>
internal sealed class MeasuredProgram : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _program;
    private readonly string[] _arguments;

    private MeasuredProgram(Func<TempFolder, (string Program, string[] Arguments)> build) => (_program, _arguments) = build(_folder);

    /// <summary>Compiled to IL, which the runtime compiles while it runs.</summary>
    public static MeasuredProgram JustInTime(params Form[] forms) => new(folder =>
    {
        var assembly = folder.File(ProgramCompiler.AssemblyName + ".dll");
        File.WriteAllBytes(assembly, ProgramCompiler.Compile(forms));
        foreach (var library in ProgramCompiler.Libraries)
        {
            File.Copy(library, folder.File(Path.GetFileName(library)));
        }

        var version = Environment.Version.ToString();
        folder.Write(
            ProgramCompiler.AssemblyName + ".runtimeconfig.json",
            $$"""{ "runtimeOptions": { "tfm": "{{DotNet.Framework}}", "framework": { "name": "Microsoft.NETCore.App", "version": "{{version}}" } } }""");
        return (DotNet.Host, ["exec", assembly]);
    });

    /// <summary>Published by the SDK: compiled ahead of time for this machine, with the given property.</summary>
    public static MeasuredProgram Published(string property, params Form[] forms) => new(folder => (Publisher.Publish(folder, property, forms), []));

    /// <summary>Runs one action of one form in its own process.</summary>
    /// <param name="form">The form.</param>
    /// <param name="action"><c>First</c>, <c>All</c> or <c>Every</c>.</param>
    public Use Run(Form form, string action)
    {
        var run = ChildProcess.Run(_program, [.. _arguments, $"{form.Use}.{action}"]);
        var numbers = run.Output.Split(' ', StringSplitOptions.TrimEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return numbers[4] >= 0
            ? new Use(numbers[0] / 1e6, numbers[1], numbers[2], numbers[3], run.CpuMilliseconds, run.PeakBytes)
            : throw new InvalidOperationException($"{form.Peer} did not find the entry.");
    }

    public void Dispose() => _folder.Dispose();
}

/// <summary>The cost of an action within its process, and of the whole process.</summary>
internal sealed record Use(double CpuMilliseconds, double AllocatedBytes, double CompiledMethods, double HeldBytes, double ProcessCpuMilliseconds, double ProcessPeakBytes);
