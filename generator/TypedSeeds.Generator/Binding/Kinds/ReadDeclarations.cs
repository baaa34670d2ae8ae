using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The declarations of kinds of all files.</summary>
/// <param name="Accepted">Those whose name, section and options are right.</param>
/// <param name="Wrong">The mappings that make no kind. Their fields are checked too.</param>
/// <param name="Rejected">What the rejected declarations may have meant.</param>
/// <param name="Contexts">Where the findings about each file are.</param>
internal sealed record ReadDeclarations(
    List<KindDeclaration> Accepted,
    List<KindDeclaration> Wrong,
    RejectedDeclarations Rejected,
    List<BindingContext> Contexts)
{
    /// <summary>Whether a kind has a section, or would have it if its declaration were right.</summary>
    public bool HasSection(string section) => Accepted.Any(kind => kind.Section == section) || Rejected.Sections.Contains(section);

    public IEnumerable<Finding> Findings => Contexts.SelectMany(context => context.Findings);
}
