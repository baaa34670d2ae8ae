using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Mending;

/// <summary>
/// Gives an entry another id, and keeps the old one as <c>formerly</c>. Then every reference by the old id is a finding that knows
/// what the entry is called now, so the fixes of these findings do the rest.
/// </summary>
/// <param name="check">Checks a corpus, and keeps what did not change.</param>
internal sealed class Renaming(CorpusCheck check)
{
    /// <summary>The corpus with the new id. What is wrong with that is among its problems.</summary>
    /// <param name="files">The files of the corpus, which has no error.</param>
    /// <param name="corpus">The same, checked.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="id">Its new id.</param>
    /// <param name="cancellation">Stops long work.</param>
    public MendedCorpus Run(IReadOnlyList<CorpusFile> files, CheckedCorpus corpus, CheckedEntry entry, string id, CancellationToken cancellation)
    {
        var edits = corpus.Files.ToDictionary(static file => file.Source.FilePath, file => WaiversOf(file, entry.Key, id).ToList(), StringComparer.Ordinal);
        edits[entry.File.Source.FilePath].AddRange(DeclarationOf(entry, id));
        CorpusFile[] renamed = [.. files.Select(file => edits.TryGetValue(file.FilePath, out var own) && own.Count > 0 ? file with { Text = Edits.Apply(file.Text, own.OrderBy(static edit => edit.Start)) } : file)];
        var mended = new Mender(check, static problem => problem.Fix is { IsSafe: true } && (problem.Rule == Rules.UnknownReference || problem.Rule == Rules.UnknownDocument)).Run(renamed, cancellation);
        return mended with { Before = files };
    }

    private static IEnumerable<TextEdit> DeclarationOf(CheckedEntry entry, string id)
    {
        var (file, kind) = (entry.File, entry.Entry.Kind);
        yield return Replace(file, entry.Entry.Token, id);
        var value = FileOutline.Entries(file.Meaning, kind).First(pair => pair.Id.Token == entry.Entry.Token).Value;
        if (value is not MappingNode { Pairs.Count: > 0 } fields)
        {
            yield break;
        }

        switch (fields.Find(FieldKeys.Formerly))
        {
            case ScalarNode former:
                yield return Replace(file, former.Token, $"[{former.Text}, {entry.Key.Id}]", isYaml: true);
                break;
            case SequenceNode { Items.Count: > 0 } list:
                yield return Before(file, list.Items[0].Token, list.IsBracketed ? entry.Key.Id + ", " : $"{entry.Key.Id}{NextLine(file, list.Items[0].Token)}");
                break;
            default:
                yield return Before(file, fields.Pairs[0].Token, $"{FieldKeys.Formerly}: {entry.Key.Id}{(fields.Column < 0 ? ", " : NextLine(file, fields.Pairs[0].Token))}");
                break;
        }
    }

    /// <summary>The ids of waivers that are for the entry.</summary>
    private static IEnumerable<TextEdit> WaiversOf(CheckedFile file, EntryKey key, string id) =>
        FileOutline.Find(file.Meaning.Root, KindTable.WaiversSection) is MappingNode waivers && waivers.Find(key.Kind) is MappingNode ofKind
            ? ofKind.Pairs
                .Where(pair => pair.Name == key.FullId || (pair.Name == key.Id && key.Document == file.Anchored.DocumentId))
                .Select(pair => Replace(file, pair.Token, pair.Name == key.Id ? id : (key with { Id = id }).FullId))
            : [];

    private static TextEdit Replace(CheckedFile file, int token, string value, bool isYaml = false)
    {
        var range = file.Positions.Ranges[token];
        return new(range.Start, range.Length, isYaml ? value : YamlScalar.Like(file.Source.Text.Substring(range.Start, range.Length), value) ?? value);
    }

    private static TextEdit Before(CheckedFile file, int token, string text) => new(file.Positions.Ranges[token].Start, 0, text);

    // What is before a token in its line: spaces, and the dash of an item.
    private static string NextLine(CheckedFile file, int token)
    {
        var (text, start) = (file.Source.Text, file.Positions.Ranges[token].Start);
        return YamlScalar.LineEnd(text) + text[(text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1)..start];
    }
}
