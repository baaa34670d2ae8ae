using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Generator.Emitting;

/// <summary>An anchored file and what must be left out in, what is emitted of it out.</summary>
internal static class UnitBuilder
{
    public static UnitModel Build(AnchoredFile file, EquatableArray<EntryKey> leftOut, string projectDirectory)
    {
        var name = file.DocumentId.Length > 0 ? file.DocumentId : RowText.Scope + RelativePath(file.Path, projectDirectory);
        if (leftOut.Count == 0)
        {
            return new UnitModel(name, file.Document, file.Entries);
        }

        var keys = new HashSet<EntryKey>(leftOut);
        return new UnitModel(name, file.Document, file.Entries.Where(entry => !keys.Contains(entry.Key)).ToEquatableArray());
    }

    /// <summary>The path in the project, without its ending; of a file outside, its name alone, since no absolute path may show.</summary>
    private static string RelativePath(string path, string directory)
    {
        var root = directory.TrimEnd('/') + "/";
        var isInside = directory.Length > 0 && path.StartsWith(root, StringComparison.Ordinal);
        return FilePaths.WithoutExtension(isInside ? path.Substring(root.Length) : FilePaths.FileName(path));
    }
}
