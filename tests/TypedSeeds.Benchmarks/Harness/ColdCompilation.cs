using TypedSeeds.Benchmarks.Peers;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>Forms on disk, which fresh compilers compile in turn.</summary>
internal sealed class ColdCompilation : IDisposable
{
    private readonly List<(TempFolder Folder, IReadOnlyList<string> Options)> _programs = [];

    public ColdCompilation(IEnumerable<Form> forms)
    {
        foreach (var form in forms)
        {
            var folder = new TempFolder();
            _programs.Add((folder, Csc.Write(folder, form)));
        }
    }

    /// <summary>The cost of each form in the compiler, run by run.</summary>
    public ChildRun[][] Run(int runs)
    {
        var results = _programs.Select(_ => new ChildRun[runs]).ToArray();
        for (var run = 0; run < runs; run++)
        {
            for (var program = 0; program < _programs.Count; program++)
            {
                results[program][run] = Csc.Run(_programs[program].Folder, _programs[program].Options);
            }
        }

        return results;
    }

    public void Dispose() => _programs.ForEach(program => program.Folder.Dispose());
}
