using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Importing;

/// <summary>Says what was in an annotation that is replaced as a whole.</summary>
internal static class ReplacedAnnotation
{
    /// <param name="file">The annotation; null where there was none.</param>
    /// <param name="schema">The kinds of the corpus.</param>
    public static string Of(CorpusFile? file, KindSchema schema)
    {
        if (file is null)
        {
            return string.Empty;
        }

        var meaning = Stages.Read(file.Input).Meaning;
        var entries = schema.Kinds.Where(static kind => kind.Name != KindTable.Document).Sum(kind => FileOutline.Entries(meaning, kind).Count());
        var fields = (meaning.Root.Find(KindTable.Document) as MappingNode)?.Pairs.Select(static pair => pair.Name).Except([FieldKeys.Id, FieldKeys.Text, FieldKeys.Sha256]) ?? [];
        var comments = file.Text.Split('\n').Count(static line => line.TrimStart().StartsWith('#'));
        string[] parts =
        [
            Counted.Of(entries, "entry", "entries"),
            .. comments > 0 ? [Counted.Of(comments, "line of comments", "lines of comments")] : Array.Empty<string>(),
            .. fields.Select(static field => $"'{field}' of the document"),
            .. meaning.Root.Pairs.Where(static pair => pair.Name != KindTable.VersionKey && KindTable.KeysOfFormat.Contains(pair.Name)).Select(static pair => $"'{pair.Name}'"),
            .. meaning.IsComplete ? Array.Empty<string>() : ["what cannot be read as YAML"],
        ];
        return $", in place of {string.Join(", ", parts)}";
    }
}
