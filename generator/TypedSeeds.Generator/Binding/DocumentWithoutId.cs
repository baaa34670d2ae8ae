using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What to write where a document has no id: that of its file, in most cases.</summary>
internal static class DocumentWithoutId
{
    /// <summary>What people call the id of a document.</summary>
    private static readonly string[] WordsForId = [FieldKeys.Name, "slug", "key", "label", "identifier"];

    /// <summary>Reports a document without an id. Nothing else of it is read, so that a misspelt one is told here.</summary>
    public static void Report(BindingContext context, Kind kind, MappingNode document)
    {
        var misspelt = document.Pairs.FirstOrDefault(pair => kind.IndexOf(pair.Name) < 0 && !kind.IsRejectedKey(pair.Name) && pair.Name != FieldKeys.Id && Closest.Find(pair.Name, [.. kind.FieldNames.Names, FieldKeys.Id]) == FieldKeys.Id);
        var called = misspelt.Value is null ? document.Pairs.FirstOrDefault(pair => CallsDocument(kind, pair)) : misspelt;
        context.Report(called.Value is null
            ? Finding.MissingField(context.At(document.Token), kind.Name, FilePaths.FileName(context.Path), FieldKeys.Id, WithId(context, document))
            : Finding.UnknownField(context.At(called.Token), kind.Name.WithCapitalArticle(), called.Name, Closest.Hint(called.Name, FieldKeys.Id).IfFree(document, called)));
    }

    /// <summary>The end of a message about a document of which nothing is written.</summary>
    public static Hint Empty(BindingContext context, Kind kind, Node written)
    {
        var header = $"{kind.Section}: {{ {FieldKeys.Id}: {IdOf(context.Path)} }}";
        return new("write " + header, IdOf(context.Path) == MissingValues.Open ? null : new(header, IsSafe: false, ProposalForm.Pair) { Token = written.Token - 1 });
    }

    // “name: ferry”: a document has a title, and its name is its id.
    private static bool CallsDocument(Kind kind, NodePair pair) =>
        WordsForId.Contains(pair.Name) && kind.IndexOf(pair.Name) < 0 && !kind.IsRejectedKey(pair.Name) && pair.Value is ScalarNode id && Ids.Problem(id.Text) is null;

    private static Hint WithId(BindingContext context, MappingNode document)
    {
        var field = $"{FieldKeys.Id}: {IdOf(context.Path)}";
        return IdOf(context.Path) == MissingValues.Open ? field
            : new Hint(field, new(field, IsSafe: false, ProposalForm.Field) { Token = document.Token - 1, Next = document.Pairs.Count > 0 ? document.Pairs[0].Token : 0 });
    }

    // A document is usually called as its file.
    private static string IdOf(string path) => Ids.Suggest(FilePaths.WithoutExtension(FilePaths.FileName(path))) is { Length: > 0 } id ? id : MissingValues.Open;
}
