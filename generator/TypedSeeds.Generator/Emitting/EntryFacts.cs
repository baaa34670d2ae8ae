using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>What is known of an entry, as the words of a sentence in XML documentation: each field with a caption, and its value.</summary>
/// <param name="context">How everything is emitted.</param>
internal sealed class EntryFacts(EmitContext context)
{
    private const int LongestText = 120;
    private const int MostReferences = 4;

    /// <summary>Writes what is known of an entry, or else its kind.</summary>
    public void Append(StringBuilder line, AnchoredEntry entry)
    {
        var start = line.Length;
        var fields = entry.Kind.AllFields;
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Caption is { } caption && entry.Values[i] is { } value)
            {
                AppendFact(line, start, fields[i], caption, value);
            }
        }

        if (line.Length == start)
        {
            line.Append(entry.Kind.Name);
        }

        line[start] = TitleCase.Of(line[start]);
    }

    /// <summary>An entry as a link to its member, of this corpus or of another package.</summary>
    public StringBuilder AppendLink(StringBuilder line, EntryKey key) => context.AppendMemberOf(line.Append("<see cref=\""), key).Append("\"/>");

    private void AppendFact(StringBuilder line, int start, Field field, string caption, Value value)
    {
        if (value is ReferencesValue { Keys: { Count: > 0 } keys })
        {
            AppendReferences(AppendCaption(line, start, caption), keys);
            return;
        }

        var text = value switch
        {
            TextValue scalar when field.Type == FieldType.Choice => scalar.Text.Replace('-', ' '),
            TextValue scalar when field.Type == FieldType.Date => TakesPreposition(caption) ? DateWords.WithPreposition(scalar.Text) : DateWords.Bare(scalar.Text),
            TextValue scalar when field.Type == FieldType.Duration => caption == Every ? DurationWords.Every(scalar.Text) : DurationWords.Of(scalar.Text),
            TextValue scalar when field.Key == FieldKeys.Reads => $"“{XmlText.Line(scalar.Text, LongestText)}”",
            TextValue scalar => XmlText.Line(scalar.Text, LongestText),
            _ => string.Empty,
        };
        if (text.Length == 0)
        {
            return;
        }

        // The words of a date or a recurrence begin with such a caption themselves.
        var isSaid = caption is On or Every || (text.Length > caption.Length && text[caption.Length] == ' ' && text.StartsWith(caption, StringComparison.Ordinal));
        AppendCaption(line, start, isSaid ? string.Empty : caption).Append(text);
    }

    private static StringBuilder AppendCaption(StringBuilder line, int start, string caption) =>
        line.Append(line.Length == start ? string.Empty : ", ").Append(caption).Append(caption.Length == 0 ? string.Empty : " ");

    private const string On = "on";
    private const string Every = "every";

    // A key of the corpus's own may be any word, with which no preposition need go.
    private static bool TakesPreposition(string caption) => caption is On or "made" or "published" or "due";

    private void AppendReferences(StringBuilder line, EquatableArray<EntryKey> keys)
    {
        for (var i = 0; i < keys.Count && i < MostReferences; i++)
        {
            AppendLink(line.Append(i > 0 ? " and " : string.Empty), keys[i]);
        }

        line.Append(keys.Count > MostReferences ? " and others" : string.Empty);
    }
}
