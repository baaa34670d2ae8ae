using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>The text of an index in, the index out. What is no index says why.</summary>
internal static class PackageIndexReader
{
    private const string NotWhole = "it was cut or changed after it was written";

    /// <summary>Reads the head of an index.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="unreadable">Why it was not read; empty where it was.</param>
    public static PackageIndex Read(string path, string text, string unreadable)
    {
        var package = new PackageIdentity(NameOf(path), string.Empty, string.Empty);
        if (unreadable.Length > 0)
        {
            return new(path, text, package, default, KindTable.BuiltIn, unreadable);
        }

        var uses = new List<PackageUse>();
        var kinds = new List<Kind>(KindTable.BuiltIn);
        var first = text.IndexOf('\n') is >= 0 and var end ? text.Substring(0, end) : text;
        if (first != IndexFormat.Opening + RowText.Column + IndexFormat.Version)
        {
            var problem = first.StartsWith(IndexFormat.Opening + RowText.Column, StringComparison.Ordinal)
                ? $"its form is {Shown(first.Substring(IndexFormat.Opening.Length + 1))}, and this version of TypedSeeds reads form {IndexFormat.Version}; update the package TypedSeeds"
                : "it does not begin as an index does; build its package anew";
            return new(path, text, package, default, kinds.ToEquatableArray(), problem);
        }

        foreach (var line in Lines(text, first.Length + 1).TakeWhile(static line => line.Length == 0 || line[0] != RowText.Section))
        {
            var columns = IndexFormat.Columns(line).Select(static column => RowText.Read(column, 0, column.Length)).ToArray();
            switch (columns[0])
            {
                case IndexFormat.Package when columns.Length == 3:
                    package = package with { Id = columns[1], Version = columns[2] };
                    break;
                case IndexFormat.Namespace when columns.Length == 2:
                    package = package with { Namespace = columns[1] };
                    break;
                case IndexFormat.Uses when columns.Length == 4:
                    uses.Add(new(columns[1], columns[2], columns[3]));
                    break;
                case IndexFormat.Kind when columns.Length == 7:
                    kinds.Add(KindOf(columns));
                    break;
                default:
                    break;
            }
        }

        return new(path, text, package, uses.ToEquatableArray(), kinds.ToEquatableArray(), ProblemOf(text, package, uses, kinds) is { } found ? found + "; build its package anew" : string.Empty);
    }

    // What it names becomes code of the corpus that uses it.
    private static string? ProblemOf(string text, PackageIdentity package, List<PackageUse> uses, List<Kind> kinds) =>
        package.Namespace.Length == 0 || !IndexHash.IsWhole(text) ? NotWhole
        : !NamespaceName.IsWritten(package.Namespace) ? "its namespace is no name in C#"
        : kinds.FirstOrDefault(static kind => kind.IsOwn && !IsNamed(kind)) is not null ? "one of its kinds has a name that no kind can have"
        : Repeated(kinds) is { } name ? $"two of its kinds have the name '{name}'"
        : kinds.Count - KindTable.BuiltIn.Count > Limits.KindsOfIndex ? $"it has more than {Limits.KindsOfIndex} kinds"
        : uses.Count > Limits.UsesOfIndex ? $"its package uses more than {Limits.UsesOfIndex} packages"
        : null;

    // Each of them is looked up by all four.
    private static string? Repeated(List<Kind> kinds) =>
        Repeated(kinds, static kind => kind.Name) ?? Repeated(kinds, static kind => kind.Section) ?? Repeated(kinds, static kind => kind.RecordName) ?? Repeated(kinds, static kind => kind.ClassName);

    private static string? Repeated(List<Kind> kinds, Func<Kind, string> nameOf)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return kinds.Select(nameOf).FirstOrDefault(name => !names.Add(name));
    }

    private static bool IsNamed(Kind kind) =>
        Ids.Problem(kind.Name) is null && Ids.Problem(kind.Section) is null && NamespaceName.IsValid(kind.RecordName) && NamespaceName.IsValid(kind.ClassName);

    /// <summary>Reads the entries of an index. What no entry can be called is none, so that a reference to it is told.</summary>
    public static Dictionary<EntryKey, IndexedEntry> Entries(string text, PackageIndex index)
    {
        var entries = new Dictionary<EntryKey, IndexedEntry>();
        if (index.Problem.Length > 0)
        {
            return entries;
        }

        // The last line is the hash, and every line ends: a whole index was written so.
        var kind = string.Empty;
        var last = text.LastIndexOf('\n', text.Length - 2) + 1;
        for (var (start, end) = (0, 0); start < last; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end > start && text[start] == RowText.Section)
            {
                kind = text.Substring(start + 1, end - start - 1);
            }
            else if (kind.Length > 0 && text.IndexOf(RowText.Column, start, end - start) is >= 0 and var column)
            {
                var key = EntryKey.Parse(kind, text.Substring(start, column - start));
                if (Ids.Problem(key.Id) is null && (key.Document.Length == 0 || Ids.Problem(key.Document) is null))
                {
                    entries[key] = new(key, text, column + 1, end);
                }
            }
        }

        return entries;
    }

    private static Kind KindOf(string[] columns) =>
        new(columns[1], columns[2], columns[3], columns[5] == IndexFormat.DocumentScope ? Scope.Document : Scope.Corpus, columns[6], default) { ClassName = columns[4], IsOwn = true };

    private static IEnumerable<string> Lines(string text, int start)
    {
        for (var at = start; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var next ? next : text.Length;
            yield return text.Substring(at, end - at);
            at = end + 1;
        }
    }

    // The file is called as the assembly is, which is usually called as the package is.
    private static string NameOf(string path) => FilePaths.WithoutExtension(FilePaths.FileName(path.Replace('\\', '/')));

    private static string Shown(string version) => version.Length is > 0 and < 10 && version.All(Ascii.IsDigit) ? version : "not a number";
}
