using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks over all files need to know of one file: which entries there are, which failed, who refers to whom.</summary>
internal sealed record FileSummary(string Path, bool IsComplete, string DocumentId, string DocumentPath, int DocumentToken, EquatableArray<EntrySummary> Entries)
{
    /// <summary>What follows from the entries.</summary>
    public FileTraits Traits { get; } = new(Entries);

    public static FileSummary Of(AnchoredFile file)
    {
        var entries = new EntrySummary[file.Entries.Count];
        var token = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = EntrySummary.Of(file.Entries[i]);
            token = token == 0 && file.Entries[i].Kind.Name == KindTable.Document ? file.Entries[i].Token : token;
        }

        return new(file.Path, file.IsComplete, file.DocumentId, file.RequestedPath, token, new(entries));
    }

    public bool Equals(FileSummary? other) => other is not null
        && Path == other.Path
        && IsComplete == other.IsComplete
        && DocumentId == other.DocumentId
        && DocumentPath == other.DocumentPath
        && DocumentToken == other.DocumentToken
        && Entries.Equals(other.Entries);

    public override int GetHashCode() => Path.GetHashCode();
}
