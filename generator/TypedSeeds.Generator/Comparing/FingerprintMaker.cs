using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>Anchored entry and document text in, fingerprint out.</summary>
internal static class FingerprintMaker
{
    /// <param name="entry">The entry.</param>
    /// <param name="document">The document's text; empty if there is none.</param>
    public static Fingerprint Make(AnchoredEntry entry, string document)
    {
        var fields = new List<FingerprintField>();
        var index = 0;
        foreach (var field in entry.Kind.AllFields)
        {
            var value = entry.Values[index++];
            if (field.IsMeaning && FingerprintValue.Join(Items(field, value, document)) is { Length: > 0 } text)
            {
                fields.Add(new FingerprintField(field.Key, text));
            }
        }

        return new Fingerprint(entry.Key, entry[FieldKeys.Deprecated] is not null, fields.ToEquatableArray());
    }

    private static IEnumerable<string> Items(Field field, AnchoredValue? value, string document) => value switch
    {
        TextValue text => [FingerprintValue.Words(text.Text)],
        TextsValue texts => texts.Texts.Select(FingerprintValue.Words),
        ReferencesValue references => references.Keys.Select(key => Reference(field, key)),
        AnchorsValue anchors => anchors.Anchors.Select(anchor => Quote(anchor, document)),
        AnchoredVersionsValue versions => versions.Versions.Select(static version => VersionItems.Join(version.Key.FullId, Quote(version.Anchor, version.Document.Text))),
        OfficesValue offices => offices.Offices.Select(Office),
        CodesValue codes => codes.Codes.Select(code => code.Scheme + RowText.Assign + FingerprintValue.Escape(code.Code)),
        null => [],
        _ => throw new InvalidOperationException($"A {value.GetType().Name} is no part of a meaning."),
    };

    private static string Reference(Field field, EntryKey key) => field.NamesKind ? key.Kind + RowText.Kind + key.FullId : key.FullId;

    private static string Quote(Anchor anchor, string document) => string.Join(
        RowText.Piece.ToString(),
        anchor.Pieces.Select(piece => FingerprintValue.Words(document.Substring(piece.Start, piece.Length))));

    private static string Office(OfficeValue office) => string.Join(
        RowText.Part.ToString(),
        FingerprintValue.Escape(office.Title),
        office.Of?.FullId,
        office.From,
        office.Until);
}
