namespace TypedSeeds.Yaml.Tests.Suite;

/// <summary>A case of the YAML test suite.</summary>
/// <param name="Name">Its id, and its number in the file of that id.</param>
/// <param name="Yaml">The text.</param>
/// <param name="Tree">The events that a parser gives for it, a line each, up to the mistake if it is invalid.</param>
/// <param name="IsInvalid">Whether a parser must refuse it.</param>
public sealed record SuiteCase(string Name, string Yaml, string Tree, bool IsInvalid)
{
    public override string ToString() => Name;
}
