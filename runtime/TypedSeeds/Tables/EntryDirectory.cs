using System.Collections;
using System.ComponentModel;

namespace TypedSeeds.Tables;

/// <summary>Finds the entries of a corpus-wide kind. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntryDirectory
{
    private readonly Corpus _corpus;
    private readonly string _lines;
    private Places? _places;

    private protected EntryDirectory(Corpus corpus, string kind, string lines)
    {
        _corpus = corpus;
        _lines = lines;
        Kind = kind;
    }

    /// <summary>The number of entries.</summary>
    public int Count => AllPlaces.Files.Length;

    internal string Kind { get; }

    private Places AllPlaces => _places ??= FindPlaces();

    internal Entry? Find(string text, TextRange id)
    {
        var place = AllPlaces.Ids.IndexOf(text, id);
        return place < 0 ? null : EntryAt(place);
    }

    /// <summary>The ids, each when it is asked for. No entry is made.</summary>
    internal IEnumerable<string> Ids => AllPlaces.Names.Select(name => _lines.Substring(name.Start, name.Length));

    /// <summary>The first entry.</summary>
    internal Entry First => EntryAt(0);

    /// <summary>The first entry that had an id before; null where none had.</summary>
    internal Entry? FindFormer(string id)
    {
        for (var place = 0; place < Count; place++)
        {
            if (EntryAt(place) is var entry && entry.Formerly.Contains(id))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The file with the entry whose id is part of a text, or null if there is none.</summary>
    internal CompiledFile? FileOf(string text, TextRange id)
    {
        var place = AllPlaces.Ids.IndexOf(text, id);
        return place < 0 ? null : FileAt(place);
    }

    private protected abstract Entry EntryAt(int place);

    private protected Entry Open(int place)
    {
        var id = AllPlaces.Names[place];
        return FileAt(place)?.EntriesOf(Kind)?.Find(_lines, id)
            ?? throw new InvalidOperationException($"The {Kind} {_lines.Substring(id.Start, id.Length)} is not where it should be.");
    }

    internal CompiledFile? FileAt(int place) => AllPlaces.Opened[place] ??= OpenFile(AllPlaces.Files[place]);

    private CompiledFile? OpenFile(TextRange name) => _corpus.Open(_lines.Substring(name.Start, name.Length));

    private Places FindPlaces()
    {
        var count = 0;
        foreach (var character in _lines)
        {
            count += character == RowText.Column ? 1 : 0;
        }

        var places = new Places(new IdIndex(_lines, count), new TextRange[count], new TextRange[count], new CompiledFile?[count]);
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            var middle = RowText.EndOf(_lines, at, _lines.Length, RowText.Column);
            var end = RowText.EndOf(_lines, middle, _lines.Length, '\n');
            places.Names[i] = new TextRange(at, middle - at);
            places.Files[i] = new TextRange(middle + 1, end - middle - 1);
            places.Ids.Add(places.Names[i]);
            at = end + 1;
        }

        return places;
    }

    private sealed record Places(IdIndex Ids, TextRange[] Names, TextRange[] Files, CompiledFile?[] Opened);
}

/// <summary>All entries of a corpus-wide kind, in the order of the files and, within one, of its rows. For generated code.</summary>
/// <typeparam name="T">The record of the kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryDirectory<T> : EntryDirectory, IReadOnlyList<T>
    where T : Entry
{
    private T?[]? _entries;

    /// <summary>Makes a directory.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="lines">One line an entry: its id and the name of its file, with <c>|</c> between them.</param>
    public EntryDirectory(Corpus corpus, string kind, string lines)
        : base(corpus, kind, lines)
    {
    }

    /// <summary>The entry at a place of the list.</summary>
    public T this[int index] => (_entries ??= new T?[Count])[index] ?? Remember(index);

    /// <summary>The entry with the id, or null where there is none.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        id = Nfc.Of(id);
        return (T?)Find(id, new TextRange(0, id.Length));
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override Entry EntryAt(int place) => this[place];

    // Two threads may write the same instance: its file makes it once.
    private T Remember(int index)
    {
        var entry = (T)Open(index);
        _entries![index] = entry;
        return entry;
    }
}
