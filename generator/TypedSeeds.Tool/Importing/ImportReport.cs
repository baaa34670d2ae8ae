using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing;

/// <summary>What an import could not make, and what it read and does not write.</summary>
internal sealed class ImportReport
{
    /// <summary>What cannot be made.</summary>
    public ImportProblems Problems { get; } = new();

    /// <summary>What is read and not written.</summary>
    public LossList Losses { get; } = new();

    /// <summary>Adds what cannot be made.</summary>
    public void Add(ImportProblem problem) => Problems.Add(problem);

    /// <summary>Makes something. Where that cannot be, it is a problem, and the rest is made.</summary>
    /// <param name="make">Makes it.</param>
    /// <param name="whole">What the problem is of, as a whole: no part of it is told of again.</param>
    public void Try(Action make, LocatedJson? whole = null)
    {
        try
        {
            make();
        }
        catch (UnprovableException exception)
        {
            whole?.Use();
            Add(new(exception.Place, exception.Message));
        }
    }
}
