using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What is wrong with entries of several files together.</summary>
/// <param name="LeftOut">The entries that are left out for it.</param>
/// <param name="LeftOutFormers">The former ids of documents that another entry uses.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record Clashes(IReadOnlyCollection<EntryKey> LeftOut, IReadOnlyCollection<EntryKey> LeftOutFormers, EquatableArray<Finding> Findings);

/// <summary>What clashes depend on: the same where a quote of an entry is right now and was wrong before.</summary>
/// <param name="files">The summaries of all files.</param>
/// <param name="schema">The kinds.</param>
internal sealed class ClashInput(EquatableArray<FileSummary> files, KindSchema schema) : IEquatable<ClashInput>
{
    public EquatableArray<FileSummary> Files => files;

    public KindSchema Schema => schema;

    public bool Equals(ClashInput? other)
    {
        if (other is null || files.Count != other.Files.Count || !schema.Equals(other.Schema))
        {
            return false;
        }

        for (var i = 0; i < files.Count; i++)
        {
            if (!files[i].ClashesAs(other.Files[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ClashInput);

    public override int GetHashCode() => files.Count;
}
