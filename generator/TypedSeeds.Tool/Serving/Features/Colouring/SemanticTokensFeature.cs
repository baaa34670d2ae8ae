using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Colouring;

/// <summary>The colours of an annotation, by what each scalar is.</summary>
internal static class SemanticTokensFeature
{
    /// <summary>The types of the protocol that every theme has a colour for, in the order of <see cref="TokenType"/>.</summary>
    public static readonly SemanticTokensLegend Legend = new([.. Enum.GetNames<TokenType>().Select(static name => char.ToLowerInvariant(name[0]) + name[1..])], ["declaration"]);

    public static SemanticTokens In(FeatureCall<TextDocumentParams> call) => In(call.Snapshot, call.File, new(0, call.File.Text.Length));

    public static SemanticTokens InRange(FeatureCall<TextDocumentRangeParams> call)
    {
        var (start, end) = (call.File.OffsetOf(call.Parameters.Range.Start), call.File.OffsetOf(call.Parameters.Range.End));
        return In(call.Snapshot, call.File, new(start, Math.Max(0, end - start)));
    }

    public static SemanticTokens In(WorkspaceSnapshot snapshot, SnapshotFile file, TextRange range)
    {
        var writer = new TokenWriter(file);
        foreach (var token in TokensOf(snapshot, file).Where(token => token.Range.End > range.Start && token.Range.Start < range.End).OrderBy(static token => token.Range.Start))
        {
            writer.Add(token.Range, token.Type, token.IsDeclaration);
        }

        return new(writer.Data);
    }

    /// <summary>The coloured parts of a file, in any order.</summary>
    public static IEnumerable<(TextRange Range, TokenType Type, bool IsDeclaration)> TokensOf(WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null)
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        return annotation.Places
            .Select(place => (place.Scalar.Range, Type: place.Role == YamlRole.Key ? OfKey(place) : OfValue(place), IsDeclaration: Annotation.IsDeclaredId(place)))
            .Where(static token => token.Type is not null)
            .Select(static token => (token.Range, token.Type!.Value, token.IsDeclaration))
            .Concat(annotation.Loose.Comments.Select(static comment => (comment, TokenType.Comment, false)));
    }

    private static TokenType? OfKey(YamlPlace place) => place.Shape?.Meaning switch
    {
        KeyMeaning.Section => TokenType.Namespace,
        KeyMeaning.NewEntry => TokenType.Class,
        KeyMeaning.Entry => TokenType.Variable,
        KeyMeaning.Declaration => TokenType.Type,
        KeyMeaning.Field or KeyMeaning.Scheme => TokenType.Property,
        _ => null,
    };

    // A text is what it looks like: the words of the annotator have no colour of their own.
    private static TokenType? OfValue(YamlPlace place) => place.Field is not { } field ? null : field.Type switch
    {
        FieldType.Quote => TokenType.String,
        FieldType.Text when field.IsWords => TokenType.String,
        FieldType.Choice or FieldType.Values => TokenType.EnumMember,
        FieldType.Reference => TokenType.Variable,
        FieldType.Id => Annotation.IsDeclaredId(place) ? TokenType.Class : TokenType.Variable,
        FieldType.Date or FieldType.Duration or FieldType.Integer or FieldType.Number or FieldType.Sha256 => TokenType.Number,
        FieldType.Boolean => TokenType.Keyword,
        FieldType.Uri or FieldType.DocumentPath or FieldType.Language => TokenType.Parameter,
        _ => null,
    };
}

/// <summary>What a coloured part is, by the names of the protocol.</summary>
internal enum TokenType
{
    /// <summary>The key of a section.</summary>
    Namespace,

    /// <summary>The id of an entry that is declared there.</summary>
    Class,

    /// <summary>The name of a kind, field or value that the corpus declares.</summary>
    Type,

    /// <summary>The key of a field.</summary>
    Property,

    /// <summary>A choice.</summary>
    EnumMember,

    /// <summary>The id of an entry that is declared elsewhere.</summary>
    Variable,

    /// <summary>Words of the document.</summary>
    String,

    /// <summary>A number, a date or a duration.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Keyword,

    /// <summary>An address, a file or a language.</summary>
    Parameter,

    /// <summary>A comment.</summary>
    Comment,
}
