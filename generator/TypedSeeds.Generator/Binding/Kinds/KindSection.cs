using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The declarations of kinds in one annotation file: all that the schema of the corpus needs to know of it.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsComplete">Whether all its declarations could be read.</param>
/// <param name="Section">The value of its <c>kinds</c>; null where it has none.</param>
/// <param name="Misspelt">The key that was probably meant as <c>kinds</c>; empty where there is none.</param>
/// <param name="Reported">The tokens that reading found something wrong with.</param>
internal sealed record KindSection(string Path, bool IsComplete, Node? Section, string Misspelt, EquatableArray<int> Reported)
{
    public static KindSection Of(AnnotationFile file)
    {
        // A duplicate key is an error; the first wins, and the second declares nothing.
        Node? section = null;
        var isComplete = file.IsComplete;
        foreach (var pair in file.Root.Pairs)
        {
            if (pair.Name == KindTable.KindsSection)
            {
                isComplete &= section is null && pair.Value is MappingNode;
                section ??= pair.Value;
            }
        }

        return new(file.Path, isComplete, section, section is null ? SectionKeys.MisspeltKinds(file) : string.Empty, file.ReportedTokens);
    }
}
