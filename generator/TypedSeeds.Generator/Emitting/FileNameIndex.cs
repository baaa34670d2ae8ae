using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The names that annotation files without a document have at run time. No two are the same.</summary>
/// <param name="Names">The path of each annotation file and the name that it has unless it annotates a document, in the order of paths.</param>
internal sealed record FileNameIndex(EquatableArray<NamedFile> Names)
{
    private readonly Lazy<Dictionary<string, string>> _byPath = new(() => Names.ToDictionary(file => file.Path, file => file.Name, StringComparer.Ordinal));

    public static FileNameIndex Of(IEnumerable<string> paths, string projectDirectory)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<NamedFile>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal))
        {
            // a.yaml and a.yml, or two files outside the project: the second is called a~2.
            var name = RowText.Scope + Visible(RelativePath(path, projectDirectory));
            var unique = name;
            for (var number = 2; !taken.Add(CompiledFileNames.ClassOf(unique)); number++)
            {
                unique = name + "~" + number.ToString(CultureInfo.InvariantCulture);
            }

            names.Add(new(path, unique));
        }

        return new FileNameIndex(names.ToEquatableArray());
    }

    public string NameOf(AnchoredFile file) => file.DocumentId.Length > 0 ? file.DocumentId : _byPath.Value[file.Path];

    public bool Equals(FileNameIndex? other) => other is not null && Names.Equals(other.Names);

    public override int GetHashCode() => Names.GetHashCode();

    /// <summary>The path in the project, without its ending; of a file outside, its name alone, since no absolute path may show.</summary>
    private static string RelativePath(string path, string directory)
    {
        var root = directory.TrimEnd('/') + "/";
        var isInside = directory.Length > 0 && path.StartsWith(root, StringComparison.Ordinal);
        return FilePaths.WithoutExtension(isInside ? path.Substring(root.Length) : FilePaths.FileName(path));
    }

    // A name is written to a line of the index without escapes, so it may have no character with a meaning there.
    private static string Visible(string path)
    {
        var name = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            var isPlain = path[i] is not (RowText.Column or RowText.Escape) && !Literals.MustEscape(path, i);
            name.Append(isPlain ? path[i].ToString() : "%" + ((int)path[i]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }
}

/// <summary>An annotation file and its name at run time.</summary>
internal sealed record NamedFile(string Path, string Name);
