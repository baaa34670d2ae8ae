using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Words;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Which fields can hold a value that is written: under another key it says what was meant.</summary>
internal sealed class FittingValues(WorkspaceSnapshot snapshot, Annotation annotation)
{
    /// <summary>So many letters differ in a key that is mistyped.</summary>
    private const int MostTypos = 2;

    private const string SchemeOfUri = "://";
    private const string ProseSpace = " ";

    /// <summary>The fields that can hold a value, of which a mapping has none yet: those that are required first, then those whose form the value has.</summary>
    /// <param name="fields">The fields that may be there.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="pair">The key that is none, and its value.</param>
    public IEnumerable<Field> FieldsFor(IEnumerable<Field> fields, LooseMapping mapping, LoosePair pair) => pair.Value is not { } value ? [] : fields
        .Where(field => mapping.Find(annotation.File.Text, field.Key) is null && Fits(field, value))
        .OrderBy(static field => field.IsRequired ? 0 : 1)
        .ThenBy(static field => field.Type == FieldType.Text ? 1 : 0)
        .ThenBy(field => Closest.Distance(TextOf(pair.Key), field.Key) <= MostTypos ? 0 : 1);

    /// <summary>Whether a field can hold a value.</summary>
    public bool Fits(Field field, LooseNode value) => field.Type switch
    {
        FieldType.Codes => value is LooseMapping codes && codes.Pairs.Any(pair => CodeSchemes.IsKnown(TextOf(pair.Key))),
        FieldType.Sources => value is LooseMapping sources && sources.Pairs.Count > 0 && sources.Pairs.All(pair => pair.Value is LooseMapping source && source.Find(annotation.File.Text, FieldKeys.Origin) is not null),
        FieldType.Offices => OfficesIn(value).Any(office => office.Find(annotation.File.Text, FieldKeys.Title) is not null),
        _ => TextsOf(value) is { Count: > 0 } texts && (texts.Count == 1 || field.IsMany || field.Type == FieldType.Quote) && texts.All(text => Fits(field, text)),
    };

    // A word or two may be anything, and so they are no sign of a text.
    private bool Fits(Field field, string text) => field.Type switch
    {
        FieldType.Choice => field.IsChoice(text) || ChoiceWords.Means(text.ToLowerInvariant(), field),
        FieldType.Date => DateText.Problem(text) is null || DateReading.Of(text).Count > 0,
        FieldType.Duration => DurationReading.Of(text).Count > 0,
        FieldType.Uri => text.Contains(SchemeOfUri, StringComparison.Ordinal),
        FieldType.Quote => IsInDocument(text),
        FieldType.Reference => ReferenceKeys.Targets(annotation.Schema, field).Any(kind => EntryTable.Of(snapshot).Find(ReferenceKeys.Of(kind, text, annotation.DocumentId)) is not null),
        FieldType.Text when field.IsWords => IsInDocument(text),
        FieldType.Text => text.Any(char.IsLetter) && (field.IsRequired || text.Contains(ProseSpace, StringComparison.Ordinal)),
        _ => false,
    };

    private bool IsInDocument(string text) =>
        text.Length > 0 && annotation.Document is { IsUnreadable: false } document && annotation.File.Annotation is { } file && DocumentWords.Of(document.Text, file.Anchored.Layout).PlacesOf(text).Count > 0;

    private static IEnumerable<LooseMapping> OfficesIn(LooseNode value) => value switch
    {
        LooseMapping office => [office],
        LooseSequence offices => offices.Items.Select(static item => item.Value).OfType<LooseMapping>(),
        _ => [],
    };

    // The texts of a value that is one or a list; null where it is more than that.
    private List<string>? TextsOf(LooseNode value) => value switch
    {
        LooseScalar scalar => [TextOf(scalar)],
        LooseSequence list when list.Items.All(static item => item.Value is LooseScalar) => [.. list.Items.Select(item => TextOf((LooseScalar)item.Value!))],
        _ => null,
    };

    private string TextOf(LooseScalar scalar) => ScalarText.Of(annotation.File.Text, scalar);
}
