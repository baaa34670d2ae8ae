using TypedSeeds.Benchmarks.Peers;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>Runs the programs of several forms in turn.</summary>
internal sealed class Uses : IDisposable
{
    private readonly Form[] _forms;
    private readonly MeasuredProgram[] _programs;

    /// <summary>A program for each form.</summary>
    public Uses(Form[] forms)
    {
        _forms = forms;
        _programs = [.. forms.Select(form => MeasuredProgram.JustInTime(form))];
    }

    /// <summary>One program for all forms, published with a property of the SDK.</summary>
    public Uses(string property, Form[] forms)
    {
        _forms = forms;
        var program = MeasuredProgram.Published(property, forms);
        _programs = [.. forms.Select(_ => program)];
    }

    /// <summary>Runs an action of each form, after one run that fills the system's file caches.</summary>
    public UsesOfForm[] Run(string action, int runs)
    {
        var uses = _forms.Select(_ => new List<Use>()).ToArray();
        for (var run = -1; run < runs; run++)
        {
            for (var form = 0; form < _forms.Length; form++)
            {
                var use = _programs[form].Run(_forms[form], action);
                if (run >= 0)
                {
                    uses[form].Add(use);
                }
            }
        }

        return [.. _forms.Zip(uses, UsesOfForm.Of)];
    }

    public void Dispose()
    {
        foreach (var program in _programs.Distinct())
        {
            program.Dispose();
        }
    }
}

/// <summary>The results of the runs of one form.</summary>
internal sealed record UsesOfForm(Form Form, Figure Cpu, Figure Allocated, Figure Methods, Figure Held, Figure Process, Figure Peak)
{
    public static UsesOfForm Of(Form form, List<Use> uses) => new(
        form,
        Figure.Of(uses.Select(use => use.CpuMilliseconds)),
        Figure.Of(uses.Select(use => use.AllocatedBytes)),
        Figure.Of(uses.Select(use => use.CompiledMethods)),
        Figure.Of(uses.Select(use => use.HeldBytes)),
        Figure.Of(uses.Select(use => use.ProcessCpuMilliseconds)),
        Figure.Of(uses.Select(use => use.ProcessPeakBytes)));
}
