using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>Files in which the wrong token is marked as <c>⟦token⟧</c>, and the second place as <c>⟪place⟫</c>.</summary>
internal sealed class Marked
{
    private const string Marks = "⟦⟧⟪⟫";

    private Marked(SeedFiles files, (string Path, TextSpan Span)? first, (string Path, TextSpan Span)? second)
    {
        Files = files;
        First = first;
        Second = second;
    }

    public SeedFiles Files { get; }

    public (string Path, TextSpan Span)? First { get; }

    public (string Path, TextSpan Span)? Second { get; }

    public static Marked Of(params (string Path, string Content)[] files)
    {
        var all = new SeedFiles();
        (string, TextSpan)? first = null;
        (string, TextSpan)? second = null;
        foreach (var (path, content) in files)
        {
            first ??= Find(path, content, '⟦', '⟧');
            second ??= Find(path, content, '⟪', '⟫');
            all = all.With(path, Strip(content));
        }

        return new Marked(all, first, second);
    }

    /// <summary>The same files in a project that references a data package.</summary>
    public Marked Referencing(DataPackage package) => new(Files.Referencing(package), First, Second);

    /// <summary>The place of a diagnostic, as these files mark it.</summary>
    public static (string Path, TextSpan Span) PlaceOf(Location location) =>
        (location.GetLineSpan().Path[SeedFiles.ProjectDirectory.Length..], location.SourceSpan);

    public static string Strip(string content) => string.Concat(content.Where(character => !Marks.Contains(character, StringComparison.Ordinal)));

    private static (string, TextSpan)? Find(string path, string content, char open, char close)
    {
        var start = content.IndexOf(open, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = content.IndexOf(close, StringComparison.Ordinal);
        var before = Strip(content[..start]).Length;
        return (path, TextSpan.FromBounds(before, Strip(content[..end]).Length));
    }
}
