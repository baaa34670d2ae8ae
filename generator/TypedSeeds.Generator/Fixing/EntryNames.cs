using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>The names of the entries of a corpus, by which people call them where an id is asked for.</summary>
/// <remarks>Nothing is looked up before a finding asks.</remarks>
internal sealed class EntryNames(IEnumerable<AnnotationFile> files, KindSchema schema)
{
    /// <summary>The fields that hold what an entry is called, the best first, each with the word for it.</summary>
    private static readonly (string Field, string Word)[] NameFields =
        [(FieldKeys.Name, "name"), (FieldKeys.Aliases, "alias"), (FieldKeys.Title, "title"), (FieldKeys.Offices, "office"), (FieldKeys.Date, "date")];

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

    /// <summary>The entries of the name that a question has, as the file that asks writes them, each with what the name is of it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="path">The file that asks.</param>
    /// <param name="withParts">Whether a part of a name, or a name with words around it, is looked for where none is the name.</param>
    public IReadOnlyList<(string Id, string Word)> Named(EntryQuestion question, string path, bool withParts)
    {
        var index = _index.Value;
        var key = SameName.KeyOf(question.Name);
        var document = index.Documents.TryGetValue(path, out var own) ? own : string.Empty;
        var named = index.ByName[key].Where(IsMeant).Select(entry => (IdOf(entry, document), entry.Names.First(name => SameName.KeyOf(name.Text) == key).Word)).Distinct().ToArray();
        return named.Length > 0 || !withParts ? named : [.. NameParts.Of(question.Name, index.Names.Value.Where(name => IsMeant(name.Entry)), static name => name.Text).Select(name => (IdOf(name.Entry, document), $"{name.Word} has these words")).Distinct()];

        bool IsMeant(Entry entry) => question.Kinds.Contains(entry.Kind) && (entry.Path != path || entry.Id != question.Asker);
    }

    private static string IdOf(Entry entry, string document) => entry.Document.Length == 0 || entry.Document == document ? entry.Id : $"{entry.Document}/{entry.Id}";

    private static Proposal Of(Entry entry, EntryQuestion question, string document)
    {
        var id = IdOf(entry, document);
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

    private static EntryName[] NamesOf(Node entry) => entry is not MappingNode mapping
        ? []
        : [.. NameFields.SelectMany(field => TextsOf(mapping.Find(field.Field)).Select(text => new EntryName(text, field.Word)))];

    private static IEnumerable<string> TextsOf(Node? value) => value switch
    {
        ScalarNode scalar => [scalar.Text],
        SequenceNode list => list.Items.SelectMany(static item => item is MappingNode office ? TextsOf(office.Find(FieldKeys.Title)) : TextsOf(item)),
        MappingNode several => several.Pairs.SelectMany(static pair => TextsOf(pair.Value)),
        _ => [],
    };

    private sealed record Entry(string Path, string Kind, string Document, string Id, EntryName[] Names);

    /// <summary>A name, and what it is of its entry.</summary>
    private sealed record EntryName(string Text, string Word);

    /// <summary>The entries by what is asked for: thousands of findings ask, in a corpus of thousands of entries.</summary>
    private sealed record Index(ILookup<string, Entry> ByName, ILookup<string, (Entry Entry, int Number)> ByKind, Dictionary<string, string> Documents)
    {
        /// <summary>So many names are compared word by word: a person writes parts of names where they are few.</summary>
        private const int MostNames = 2_000;

        /// <summary>The names with their entries; none where they are many.</summary>
        public Lazy<(string Text, string Word, Entry Entry)[]> Names { get; } = new(() =>
        {
            var names = ByName.SelectMany(static group => group).Distinct().SelectMany(static entry => entry.Names.Select(name => (name.Text, name.Word, entry))).Take(MostNames + 1).ToArray();
            return names.Length > MostNames ? [] : names;
        });

        public static Index Of(IEnumerable<Entry> all)
        {
            var entries = all.ToArray();
            return new(
                entries.SelectMany(static entry => entry.Names.Select(name => (Name: SameName.KeyOf(name.Text), Entry: entry))).ToLookup(static named => named.Name, static named => named.Entry, StringComparer.Ordinal),
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
