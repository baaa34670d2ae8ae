using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using static TypedSeeds.Tool.Mending.TokenEdits;

namespace TypedSeeds.Tool.Mending;

/// <summary>
/// Gives an entry another id, and keeps the old one as <c>formerly</c>. Then every reference by the old id is a finding that knows
/// what the entry is called now, so the fixes of these findings do the rest.
/// </summary>
/// <param name="check">Checks a corpus, and keeps what did not change.</param>
internal sealed class Renaming(CorpusCheck check)
{
    /// <summary>Why an entry cannot get an id; null where it can be tried.</summary>
    public static string? Refusal(CheckedCorpus corpus, CheckedEntry entry, string id) =>
        Ids.Problem(id) is { } problem ? $"'{id}' is no id: {problem}{(Ids.Suggest(id) is { Length: > 0 } meant && meant != id ? $"; write '{meant}'" : string.Empty)}."
        : entry.Key.Id == id ? $"The {entry.Key.Kind} is called '{id}' already."
        : corpus.Files.FirstOrDefault(static file => !file.Meaning.IsComplete) is { } unread ? $"'{FilePaths.FileName(unread.Source.FilePath)}' cannot be read to its end; mend it first, since what is not read cannot be renamed: {Commands.CommandLine.Name} check."
        : Retired(corpus, entry, id) is { } retired ? $"'{retired}' was the id of another {entry.Key.Kind} in the baseline, and what still names that one would mean this one; take another id."
        : corpus.Problems.Count(problem => Concerns(problem, entry)) is > 0 and var errors ? $"There {(errors == 1 ? "is 1 error" : FormattableString.Invariant($"are {errors} errors"))}; mend them first, since what is not read cannot be renamed: {Commands.CommandLine.Name} check."
        : null;

    // What equals an entry that is gone is that entry, under an id that was changed by hand.
    private static string? Retired(CheckedCorpus corpus, CheckedEntry entry, string id) => corpus.Baseline?.Comparison.Changes
        .Where(change => change.Type == ChangeType.Removed && change.Key.Kind == entry.Key.Kind && change.Key.Document == entry.Key.Document && change.Other != entry.Key && SameName.Is(change.Key.Id, id))
        .Select(static change => change.Key.Id).FirstOrDefault();

    // A reference that is nearly the id, or a mistake of the entry itself: its message names the id. Others have nothing to do with it, nor has what is gone.
    private static bool Concerns(Problem problem, CheckedEntry entry) =>
        problem.Severity == RuleSeverity.Error && problem.Rule != Rules.EntryRemoved && (problem.Message.Contains($"'{entry.Key.Id}'", StringComparison.Ordinal) || problem.Message.Contains($"'{entry.Key.FullId}'", StringComparison.Ordinal));

    /// <summary>The corpus with the new id, which has no error that was not there; else why there is none.</summary>
    /// <inheritdoc cref="Run"/>
    public RenameResult Try(IReadOnlyList<CorpusFile> files, CheckedCorpus corpus, CheckedEntry entry, string id, CancellationToken cancellation) =>
        Refusal(corpus, entry, id) is { } refusal ? new(null, refusal) : TryAllowed(files, corpus, entry, id, cancellation);

    private RenameResult TryAllowed(IReadOnlyList<CorpusFile> files, CheckedCorpus corpus, CheckedEntry entry, string id, CancellationToken cancellation)
    {
        if (Run(files, corpus, entry, id, cancellation) is not { } renamed)
        {
            return new(null, $"'{entry.Key.Id}' cannot be kept as '{FieldKeys.Formerly}', the way in which the entry is written; add it there by hand, then rename.");
        }

        // What was only counted before would be new.
        var before = ToldInFull.Of(check, files, corpus, static _ => true, cancellation).Corpus;
        return NewError(before, renamed.Corpus, entry.Key.Id, id) is { } wrong
            ? new(null, $"'{id}' cannot be its id, and nothing is written: {wrong.Message} ({wrong.Rule.Id}).")
            : new(renamed, string.Empty);
    }

    // What was wrong before says nothing of the id. A message that names the old one names the new one now.
    private static Problem? NewError(CheckedCorpus before, CheckedCorpus after, string old, string id)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var problem in before.Problems.Where(static problem => problem.Severity == RuleSeverity.Error))
        {
            left[KeyOf(problem)] = left.GetValueOrDefault(KeyOf(problem)) + 1;
        }

        return after.Problems.FirstOrDefault(problem => problem.Severity == RuleSeverity.Error && (left[KeyOf(problem)] = left.GetValueOrDefault(KeyOf(problem)) - 1) < 0);

        // A line more moves the lines that messages name.
        string KeyOf(Problem problem) =>
            string.Concat($"{problem.Rule.Title} {problem.Place?.Path} {problem.Message}".Where(static character => !char.IsDigit(character))).Replace(old, id, StringComparison.Ordinal);
    }

    /// <summary>The corpus with the new id. What is wrong with that is among its problems. Null where the old id cannot be kept beside the new one.</summary>
    /// <param name="files">The files of the corpus.</param>
    /// <param name="corpus">The same, checked.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="id">Its new id.</param>
    /// <param name="cancellation">Stops long work.</param>
    private MendedCorpus? Run(IReadOnlyList<CorpusFile> files, CheckedCorpus corpus, CheckedEntry entry, string id, CancellationToken cancellation)
    {
        if (Formerly(entry, id) is not { } former)
        {
            return null;
        }

        var edits = corpus.Files.ToDictionary(static file => file.Source.FilePath, file => WaiversOf(file, entry.Key, id).ToList(), StringComparer.Ordinal);
        edits[entry.File.Source.FilePath].AddRange([Replace(entry.File, entry.Entry.Token, id), former]);
        CorpusFile[] renamed = [.. files.Select(file => edits.TryGetValue(file.FilePath, out var own) && own.Count > 0 ? file with { Text = Edits.Apply(file.Text, own.OrderBy(static edit => edit.Start)) } : file)];
        return new Mender(check, problem => IsOfFormerId(problem, id)).Run(renamed, cancellation) with { Before = files };
    }

    // Where another kind has an entry of the old id, the reference is to one of the wrong kind. As no error concerned the id before, it was the one of this entry.
    private static bool IsOfFormerId(Problem problem, string id) =>
        problem.Fix is { } fix && (problem.Rule == Rules.WrongKind ? fix.Edit.Text.Trim('"', '\'').Split(RowText.Scope)[^1] == id : fix.IsSafe && (problem.Rule == Rules.UnknownReference || problem.Rule == Rules.UnknownDocument));

    /// <summary>The edit that keeps the old id; null where the annotation is written so that it has no place.</summary>
    private static TextEdit? Formerly(CheckedEntry entry, string id)
    {
        var (file, old) = (entry.File, entry.Key.Id);
        var value = FileOutline.Entries(file.Meaning, entry.Entry.Kind).First(pair => pair.Id.Token == entry.Entry.Token).Value;
        if (value is not MappingNode fields || (fields.Pairs.Count == 0 && !fields.IsBraced))
        {
            return null;
        }

        switch (fields.Find(FieldKeys.Formerly))
        {
            case null when fields.Pairs.Count == 0:
                return After(file, fields.Token, $" {FieldKeys.Formerly}: {old} ");
            case null when fields.Column < 0:
                return Before(file, fields.Pairs[0].Token, $"{FieldKeys.Formerly}: {old}, ");
            case null:
                return NextLine(file, fields.Pairs[0].Token, isItem: false) is { } line ? Before(file, fields.Pairs[0].Token, $"{FieldKeys.Formerly}: {old}{line}") : null;
            case ScalarNode former:
                return former.Text == id ? Replace(file, former.Token, old) : Replace(file, former.Token, $"[{former.Text}, {old}]", isYaml: true);
            case SequenceNode list when list.Items.OfType<ScalarNode>().FirstOrDefault(item => Nfc.Of(item.Text) == id) is { } own:
                return Replace(file, own.Token, old);
            case SequenceNode { Items.Count: 0 } list:
                return After(file, list.Token, old);
            case SequenceNode { IsBracketed: true } list:
                return Before(file, list.Items[0].Token, old + ", ");
            case SequenceNode list:
                return NextLine(file, list.Items[0].Token, isItem: true) is { } next ? Before(file, list.Items[0].Token, old + next) : null;
            default:
                return null;
        }
    }

    /// <summary>The ids of waivers that are for the entry, or for entries of the document that it is.</summary>
    private static IEnumerable<TextEdit> WaiversOf(CheckedFile file, EntryKey key, string id) =>
        FileOutline.Find(file.Meaning.Root, KindTable.WaiversSection) is MappingNode waivers
            ? from kind in waivers.Pairs
              where kind.Value is MappingNode
              from waiver in ((MappingNode)kind.Value).Pairs
              let renamed = Renamed(kind.Name, waiver.Name, file.Anchored.DocumentId, key, id)
              where renamed is not null
              select Replace(file, waiver.Token, renamed)
            : [];

    private static string? Renamed(string kind, string name, string document, EntryKey key, string id) =>
        kind == key.Kind && name == key.FullId ? (key with { Id = id }).FullId
        : kind == key.Kind && name == key.Id && document == key.Document ? id
        : key.Kind == KindTable.Document && name.StartsWith(key.Id + RowText.Scope, StringComparison.Ordinal) ? id + name[key.Id.Length..]
        : null;

    /// <summary>The beginning of another line as that of a token; null where other things are before the token in its line.</summary>
    private static string? NextLine(CheckedFile file, int token, bool isItem)
    {
        var (text, start) = (file.Source.Text, file.Positions.Ranges[token].Start);
        var before = text[(start == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], start - 1) + 1)..start];
        return before.Trim(' ') == (isItem ? "-" : string.Empty) ? YamlScalar.LineEnd(text) + before : null;
    }
}
