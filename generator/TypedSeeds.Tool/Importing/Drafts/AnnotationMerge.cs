using System.Text;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Drafting;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>Adds entries to an annotation that is there: each at the end of its section. Nothing else of the text changes.</summary>
/// <param name="existing">The annotation.</param>
internal sealed class AnnotationMerge(CheckedFile existing)
{
    private readonly string _text = existing.Source.Text;
    private readonly OpenSections _sections = new(existing);

    /// <summary>Why entries of some kinds cannot be added; null where they can.</summary>
    public string? Obstacle(IEnumerable<Kind> kinds) => _sections.Obstacle(kinds.Select(static kind => kind.Section));

    /// <summary>The text with the entries, and where each of them is.</summary>
    public DraftText Add(IReadOnlyList<EntryDraft> entries, KindSchema schema)
    {
        var byKind = entries.ToLookup(static entry => entry.Kind.Name, StringComparer.Ordinal);
        var additions = schema.Kinds
            .Where(kind => byKind.Contains(kind.Name))
            .Select(kind => (Kind: kind, Offset: _sections.EndOf(kind.Section)))
            .OrderBy(static addition => addition.Offset);
        var (text, places, from) = (new StringBuilder(), new List<DraftPlace>(), 0);
        foreach (var (kind, offset) in additions)
        {
            text.Append(_text, from, offset - from);
            from = offset;
            if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append(_sections.NewLine);
            }

            if (!_sections.Has(kind.Section))
            {
                text.Append(_sections.NewLine).Append(kind.Section).Append(':').Append(_sections.NewLine);
            }

            foreach (var entry in byKind[kind.Name])
            {
                var start = text.Length;
                text.Append(TextOf(entry));
                places.Add(new(start, text.Length, entry, string.Empty));
            }
        }

        return new(text.Append(_text, from, _text.Length - from).ToString(), places);
    }

    private string TextOf(EntryDraft entry)
    {
        var text = new StringBuilder();
        AnnotationDraft.Append(text, new(' ', _sections.ColumnOf(entry.Kind.Section)), entry);
        return text.Replace("\n", _sections.NewLine).ToString();
    }
}
