using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>The names of the entries of a corpus, by which people call them where an id is asked for.</summary>
/// <remarks>Nothing is looked up before a finding asks.</remarks>
internal sealed class EntryNames(IEnumerable<AnnotationFile> files, KindSchema schema)
{
    /// <summary>The fields that hold what an entry is called.</summary>
    private static readonly string[] NameFields = [FieldKeys.Name, FieldKeys.Aliases, FieldKeys.Title];

    private readonly Lazy<Index> _index = new(() => Index.Of(files.SelectMany(file => EntriesOf(file, schema))));

    /// <summary>The entries that a question may mean: those of the name that is written, or all where nothing is and they are few.</summary>
    /// <param name="question">The question.</param>
    /// <param name="path">The file that asks.</param>
    /// <param name="isOpen">Whether all that may be there are asked for where none has the name.</param>
    public IReadOnlyList<Proposal> Answer(EntryQuestion question, string path, bool isOpen)
    {
        var index = _index.Value;
        var document = index.Documents.TryGetValue(path, out var own) ? own : string.Empty;
        var named = question.Name.Length == 0 ? [] : index.ByName[SameName.KeyOf(question.Name)].Where(entry => question.Kinds.Contains(entry.Kind)).ToArray();
        var found = named.Length > 0 ? named : isOpen ? index.FewOf(question.Kinds) : [];

        // That a name is an entry's is no proof that its author knew no other one of the name.
        return [.. found.Where(entry => entry.Path != path || entry.Id != question.Asker).Select(entry => Of(entry, question, document)).Distinct()];
    }

    private static Proposal Of(Entry entry, EntryQuestion question, string document)
    {
        var id = entry.Document.Length == 0 || entry.Document == document ? entry.Id : $"{entry.Document}/{entry.Id}";
        return question.Field.Length == 0 ? new(id, IsSafe: false) : new($"{question.Field}: {(question.IsMany ? $"[{id}]" : id)}", IsSafe: false, ProposalForm.Field) { Next = question.Next };
    }

    private static IEnumerable<Entry> EntriesOf(AnnotationFile file, KindSchema schema)
    {
        var document = FileOutline.DocumentId(file);
        foreach (var kind in schema.Kinds)
        {
            foreach (var (id, value) in FileOutline.Entries(file, kind))
            {
                if (Ids.Problem(id.Text) is not null)
                {
                    continue;
                }

                yield return new(file.Path, kind.Name, kind.KeyOf(id.Text, document).Document, id.Text, NamesOf(value));
            }
        }
    }

    private static string[] NamesOf(Node entry) => entry is not MappingNode mapping
        ? []
        : [.. NameFields.Select(mapping.Find).OfType<Node>().SelectMany(static value => value is MappingNode several ? several.Pairs.SelectMany(static pair => Expected.Items(pair.Value)) : Expected.Items(value)).OfType<ScalarNode>().Select(static name => name.Text)];

    private sealed record Entry(string Path, string Kind, string Document, string Id, string[] Names);

    /// <summary>The entries by what is asked for: thousands of findings ask, in a corpus of thousands of entries.</summary>
    private sealed record Index(ILookup<string, Entry> ByName, ILookup<string, (Entry Entry, int Number)> ByKind, Dictionary<string, string> Documents)
    {
        public static Index Of(IEnumerable<Entry> all)
        {
            var entries = all.ToArray();
            return new(
                entries.SelectMany(static entry => entry.Names.Select(name => (Name: SameName.KeyOf(name), Entry: entry))).ToLookup(static named => named.Name, static named => named.Entry, StringComparer.Ordinal),
                entries.Select(static (entry, number) => (Entry: entry, Number: number)).ToLookup(static numbered => numbered.Entry.Kind, StringComparer.Ordinal),
                entries.GroupBy(static entry => entry.Path, StringComparer.Ordinal).ToDictionary(static file => file.Key, static file => file.Select(static entry => entry.Document).FirstOrDefault(static document => document.Length > 0) ?? string.Empty, StringComparer.Ordinal));
        }

        /// <summary>All entries of some kinds in their order; none where they are many.</summary>
        public Entry[] FewOf(IEnumerable<string> kinds)
        {
            var few = kinds.SelectMany(kind => ByKind[kind]).Take(Hint.MostChoices + 1).ToArray();
            return few.Length > Hint.MostChoices ? [] : [.. few.OrderBy(static numbered => numbered.Number).Select(static numbered => numbered.Entry)];
        }
    }
}
