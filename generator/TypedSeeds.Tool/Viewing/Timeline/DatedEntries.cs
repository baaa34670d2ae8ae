using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Timeline;

/// <summary>Finds every date of a corpus, including those in fields of its own kinds.</summary>
internal static class DatedEntries
{
    /// <summary>The dates, earliest first; those without a lower bound come before all others.</summary>
    public static IReadOnlyList<DatedEntry> Of(CorpusView view) =>
    [
        .. view.Entries
            .SelectMany(Of)
            .OrderBy(dated => dated.Value.EarliestDay ?? long.MinValue)
            .ThenBy(dated => dated.Value.LatestDay ?? long.MaxValue),
    ];

    private static IEnumerable<DatedEntry> Of(CheckedEntry entry)
    {
        foreach (var (field, value) in entry.Entry.Kind.AllFields.Zip(entry.Entry.Values))
        {
            if (field.Type != FieldType.Date)
            {
                continue;
            }

            foreach (var text in Texts(value))
            {
                if (Edtf.TryParse(text, out var date, out _))
                {
                    yield return new(entry, field.Key, text, date, OriginOf(entry, field.Key));
                }
            }
        }
    }

    private static IEnumerable<string> Texts(Value? value) => value switch
    {
        TextValue text => [text.Text],
        TextsValue texts => texts.Texts,
        _ => [],
    };

    private static string OriginOf(CheckedEntry entry, string field) =>
        entry.Entry.Values.OfType<AnchoredSourcesValue>().SelectMany(value => value.Sources).FirstOrDefault(source => source.Field == field)?.Origin ?? string.Empty;
}
