using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Comparing;

/// <summary>Writes the value of a fingerprint's field in words.</summary>
internal static class ValueFormatter
{
    private const string Nothing = "nothing";

    /// <param name="field">The field; null if its kind does not have it any more.</param>
    /// <param name="value">The value.</param>
    public static string Of(Field? field, string value)
    {
        var items = FingerprintValue.Split(value, RowText.Item);
        return items.Count == 0 ? Nothing : string.Join(", ", items.Select(item => Item(field?.Type, item)));
    }

    private static string Item(FieldType? type, string item) => type switch
    {
        FieldType.Quote => Quote(item),
        FieldType.Versions when VersionItems.Split(item) is var (document, words) => $"{document}: {Quote(words)}",
        FieldType.Offices => $"'{string.Join(", ", FingerprintValue.Split(item, RowText.Part).Where(part => part.Length > 0).Select(Read))}'",
        _ => $"'{Words(item)}'",
    };

    private static string Quote(string item) => $"‘{string.Join(" … ", FingerprintValue.Split(item, RowText.Piece).Select(Words))}’";

    // The hash shows a difference between the two ends.
    private static string Words(string words)
    {
        var parts = FingerprintValue.Split(words, RowText.Part);
        return parts.Count > 1 ? $"{Read(parts[0])} (#{Read(parts[1])})" : Read(words);
    }

    private static string Read(string text) => RowText.Read(text, 0, text.Length);
}
