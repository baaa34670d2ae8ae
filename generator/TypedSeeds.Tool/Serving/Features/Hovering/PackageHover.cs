using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Serving.Features.Hovering;

/// <summary>Shows the package that an alias names: which one it is, and how many entries it has of each kind.</summary>
internal static class PackageHover
{
    public static string? Of(Annotation annotation, YamlPlace place)
    {
        if (AliasAt(annotation, place) is not { } alias || annotation.Schema.Used.WithAlias(alias)?.Index is not { } index)
        {
            return null;
        }

        var counts = index.Kinds.Select(kind => (kind.Section, Count: index.EntriesOf(kind.Name).Count())).Where(static kind => kind.Count > 0).Select(static kind => FormattableString.Invariant($"{Markdown.Text(kind.Section)} {kind.Count}"));
        string[] parts =
        [
            $"**package** {Markdown.Code(index.Package.Id)} {Markdown.Text(index.Package.Version)}, here {Markdown.Code(alias)}",
            string.Join(", ", counts),
            $"in C#: {Markdown.Code(index.Package.Namespace)}",
        ];
        return string.Join("\n\n", parts.Where(static part => part.Length > 0));
    }

    // The alias itself, or the name of its package.
    private static string? AliasAt(Annotation annotation, YamlPlace place) =>
        place.Shape is UsesShape && place.Role == YamlRole.Key ? annotation.TextOf(place)
        : place.Field == FormatKeys.UseFields[0] ? place.Path.ElementAtOrDefault(1)
        : null;
}
