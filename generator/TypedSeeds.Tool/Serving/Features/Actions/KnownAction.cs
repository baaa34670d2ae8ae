using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Something that may mend a problem.</summary>
/// <param name="Title">What a person reads of it.</param>
/// <param name="File">The file that it changes.</param>
/// <param name="Edits">What it changes, in the order of the places.</param>
internal sealed record KnownAction(string Title, SnapshotFile File, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>Whether no person need look at it.</summary>
    public bool IsSafe { get; init; }

    /// <summary>Whether to take something out is what was meant, since the same is there already.</summary>
    public bool IsMeant { get; init; }

    /// <summary>Whether a person has to write a part of it.</summary>
    public bool LeavesToDo => Edits.Any(static edit => edit.Text.Contains(MissingValues.ToDo, StringComparison.Ordinal));

    /// <summary>Whether it writes nothing in the place of what it takes out.</summary>
    public bool OnlyTakesOut => Edits.All(static edit => string.IsNullOrWhiteSpace(edit.Text));

    /// <summary>Whether two actions leave the same text, whichever part of it each replaces.</summary>
    public bool IsSameAs(KnownAction other) => File.Path == other.File.Path && (Edits.SequenceEqual(other.Edits) || (Grows == other.Grows && After == other.After));

    private int Grows => Edits.Sum(static edit => edit.Text.Length - edit.Length);

    private string After => Mending.Edits.Apply(File.Text, Edits.OrderBy(static edit => edit.Start));
}
