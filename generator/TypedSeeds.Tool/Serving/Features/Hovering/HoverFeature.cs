using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Navigation;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Hovering;

/// <summary>What is shown about the place under the pointer.</summary>
internal static class HoverFeature
{
    public static Hover? At(FeatureCall<TextDocumentPositionParams> call) => At(call.Snapshot, call.File, call.File.OffsetOf(call.Parameters.Position));

    public static Hover? At(WorkspaceSnapshot snapshot, SnapshotFile file, int offset)
    {
        if (file.Document is { } document)
        {
            return SentenceHover.At(snapshot, file, document, offset);
        }

        if (file.Annotation is null)
        {
            return null;
        }

        var annotation = Annotation.Of(snapshot, file);
        return annotation.At(offset) is { } place && Words(snapshot, annotation, place) is { Length: > 0 } words
            ? new(new(MarkupKind.Markdown, words), file.RangeOf(place.Scalar.Range))
            : null;
    }

    private static string? Words(WorkspaceSnapshot snapshot, Annotation annotation, YamlPlace place)
    {
        var entries = EntryUses.Of(snapshot, annotation, place).Select(static entry => entry.Checked).OfType<Checking.CheckedEntry>().Select(entry => EntryMarkdown.Of(snapshot, entry)).ToArray();
        return entries.Length > 0 ? string.Join("\n\n---\n\n", entries)
            : UsedEntries.Find(annotation.Schema, place.Field, annotation.TextOf(place)) is { } used ? UsedWords(used)
            : PackageHover.Of(annotation, place) is { } package ? package
            : place.Role == YamlRole.Key ? KeyWords(place, annotation.TextOf(place))
            : QuotePlaces.AreWords(place) ? QuoteHover.Of(annotation, place)
            : ValueWords(place, annotation.TextOf(place));
    }

    private static string UsedWords(UsedEntry used)
    {
        string[] parts =
        [
            $"**{used.Entry.Key.Kind}** {Markdown.Code(used.Written)}",
            string.Join(", ", used.Entry.Names.Select(Markdown.Text)),
            $"in {Markdown.Code(used.Package.Index!.Package.Id)}",
            used.Entry.Deprecated.Length > 0 ? "Deprecated: " + Markdown.Text(used.Entry.Deprecated) : string.Empty,
        ];
        return string.Join("\n\n", parts.Where(static part => part.Length > 0));
    }

    private static string? KeyWords(YamlPlace place, string name)
    {
        if (place.Shape?.Keys.FirstOrDefault(key => key.Key == name) is not { } key)
        {
            return null;
        }

        string?[] parts =
        [
            Markdown.Code(key.Key) + (key.Field is { } field ? $": {Markdown.Text(FieldWords.TypeOf(field))}" + (key.IsRequired ? ", required" : string.Empty) : string.Empty),
            key.Description.Length > 0 ? Markdown.Text(key.Description) : null,
            key.Field is { History.Deprecated: { Length: > 0 } reason } ? "Deprecated: " + Markdown.Text(reason) : null,
            key.Field is { Type: FieldType.Choice } choice ? string.Join("\n", FieldWords.ChoicesOf(choice).Select(static value => ChoiceLine(value.Id, value.Meaning))) : null,
        ];
        return string.Join("\n\n", parts.Where(static part => part is not null));
    }

    private static string? ValueWords(YamlPlace place, string text)
    {
        if (place.Field is not { } field)
        {
            return null;
        }

        return field.Type == FieldType.Choice && FieldWords.ChoicesOf(field).FirstOrDefault(choice => choice.Id == text) is { Id: not null, Meaning: { Length: > 0 } meaning }
            ? $"{Markdown.Code(text)}: {Markdown.Text(meaning)}"
            : string.Join("\n\n", new[] { FormOf(field, text), $"{Markdown.Code(field.Key)}: {Markdown.Text(field.Description)}" }.OfType<string>());
    }

    // What a date or a duration says in words, and after which standard; of one that is wrong, only the latter.
    private static string? FormOf(Field field, string text) => field.Type switch
    {
        FieldType.Date => DateText.Problem(text) is null ? $"{Markdown.Text(DateWords.Bare(text))} ({DateForm})" : DateForm,
        FieldType.Duration => DurationWords.Of(text) is var words && words != text ? $"{Markdown.Text(words)} ({DurationForm})" : DurationForm,
        _ => null,
    };

    private const string DateForm = "EDTF: a year, month or day such as `2024`, `2024-11`, `2024-11-01`; `?` uncertain, `~` about; `2024/2025` from and to, `..` open";

    private const string DurationForm = "ISO 8601: `P2Y` two years, `P6M` six months, `P2W`, `PT12H`";

    private static string ChoiceLine(string id, string meaning) => meaning.Length > 0 ? $"- {Markdown.Code(id)} {Markdown.Text(meaning)}" : $"- {Markdown.Code(id)}";
}
