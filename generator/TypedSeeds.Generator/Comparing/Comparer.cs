using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>What there is to compare.</summary>
/// <param name="Baselines">The baseline; several where a project adds several.</param>
/// <param name="Files">The annotation files, in the order of their paths.</param>
/// <param name="LeftOut">The entries that failed a check or depend on one that did.</param>
/// <param name="Waivers">The changes that are meant, in the order of paths.</param>
/// <param name="Schema">The kinds of the corpus.</param>
internal sealed record ComparisonInput(
    EquatableArray<ReadBaseline> Baselines,
    EquatableArray<FileFingerprints> Files,
    EquatableArray<EntryKey> LeftOut,
    EquatableArray<FileWaivers> Waivers,
    KindSchema Schema)
{
    public static ComparisonInput Of(BaselineFiles baselines, ComparisonTarget target) =>
        new(baselines.Files, target.Corpus.Files, target.Corpus.LeftOut.Keys, target.Rules.Waivers.Files, target.Rules.Schema);
}

/// <summary>
/// A corpus and its baseline in, the differences out. Where a mistake that is reported elsewhere keeps an entry from being
/// seen or read, nothing is said of it here.
/// </summary>
internal sealed class Comparer
{
    private readonly ComparisonInput _input;
    private readonly BaselineLine[] _lines;
    private readonly Renames _renames;
    private readonly WaiverTable _waivers;
    private readonly HashSet<EntryKey> _leftOut;
    private readonly Dictionary<EntryKey, EntryFingerprint> _supposed = [];
    private readonly List<Change> _changes = [];

    /// <summary>Whether an id that is not seen may be in a part of a file that could not be read.</summary>
    private readonly bool _hidesIds;

    private readonly CancellationToken _cancellation;

    private Comparer(ComparisonInput input, CancellationToken cancellation)
    {
        _input = input;
        _lines = input.Baselines.SelectMany(baseline => baseline.Lines).ToArray();
        _renames = new Renames(input.Files, input.Schema);
        _waivers = new WaiverTable(input.Waivers, input.Schema);
        _leftOut = [.. input.LeftOut];
        _hidesIds = input.Files.Any(file => file.HidesIds);
        _cancellation = cancellation;
    }

    public static Comparison Compare(ComparisonInput input, CancellationToken cancellation = default) => new Comparer(input, cancellation).Run();

    private Comparison Run()
    {
        // A document's name is part of the names of its entries, so it must be known before theirs.
        Suppose(line => line.Fingerprint.Key.Kind == KindTable.Document);
        Suppose(line => line.Fingerprint.Key.Kind != KindTable.Document);
        foreach (var line in _lines)
        {
            _cancellation.ThrowIfCancellationRequested();
            CompareLine(line);
        }

        // An entry that the baseline does not have may stand in a line that could not be read.
        if (_input.Baselines.All(baseline => baseline.IsComplete))
        {
            foreach (var entry in Added())
            {
                Add(new Change(ChangeType.Added, entry.Key, entry.Place));
            }
        }

        var findings = _input.Baselines.SelectMany(baseline => baseline.Findings)
            .Concat(_changes.Where(change => change.Waiver is null).Select(ChangeFindings.Of).OfType<Finding>())
            .Concat(IdleWaivers());
        return new Comparison(_changes.ToEquatableArray(), findings.ToEquatableArray());
    }

    private void Suppose(Func<BaselineLine, bool> isAsked)
    {
        foreach (var (old, now) in SupposedRenames.Find(_lines.Where(isAsked), Added(), _renames))
        {
            _supposed.Add(old, now);
        }
    }

    /// <summary>The entries that no line of the baseline is about.</summary>
    private EntryFingerprint[] Added()
    {
        var known = new HashSet<EntryKey>(_lines.Select(line => _renames.Now(line.Fingerprint.Key)));
        return [.. _input.Files.SelectMany(file => file.Entries).Where(entry => !known.Contains(entry.Key) && !_leftOut.Contains(entry.Key))];
    }

    private void CompareLine(BaselineLine line)
    {
        var old = line.Fingerprint.Key;
        var key = _renames.Now(old);
        if (_supposed.TryGetValue(old, out var same))
        {
            Add(new Change(ChangeType.Removed, old, line.Place, same.Place) { Other = same.Key });
        }
        else if (_renames.Find(key) is { } entry)
        {
            CompareEntry(line, entry);
        }
        else if (!_hidesIds && (_renames.FindKind(key.Kind) is not null || _input.Schema.PassedOverSections.Count == 0))
        {
            Add(new Change(ChangeType.Removed, old, line.Place));
        }
    }

    private void CompareEntry(BaselineLine line, EntryFingerprint entry)
    {
        if (_leftOut.Contains(entry.Key))
        {
            return;
        }

        // That its document has another name is told once, of the document.
        if (entry.Key with { Document = line.Fingerprint.Key.Document } != line.Fingerprint.Key)
        {
            Add(new Change(ChangeType.Renamed, entry.Key, entry.Place, line.Place) { Other = line.Fingerprint.Key });
        }

        var kind = _renames.FindKind(entry.Key.Kind)!;
        foreach (var change in FieldChanges.Of(kind, _renames.Fields(line.Fingerprint, kind), entry.Fingerprint))
        {
            Add(new Change(ChangeType.Changed, entry.Key, entry.Place, line.Place)
            {
                Field = change.Field,
                Old = change.Old,
                Now = change.Now,
                IsBreaking = change.IsBreaking,
            });
        }

        if (line.Fingerprint.IsDeprecated != entry.Fingerprint.IsDeprecated)
        {
            Add(new Change(entry.Fingerprint.IsDeprecated ? ChangeType.Deprecated : ChangeType.Restored, entry.Key, entry.Place, line.Place));
        }
    }

    // A waiver is for what is reported; of a rename that is explained, or a deprecation, there is nothing to waive.
    private void Add(Change change) => _changes.Add(ChangeFindings.Of(change) is null ? change : change with { Waiver = _waivers.Use(change.Key) });

    // Of an entry that cannot be read, or seen, nobody knows whether something of it must be waived.
    private IEnumerable<Finding> IdleWaivers() => _hidesIds
        ? []
        : _waivers.Idle
            .Where(waiver => !_leftOut.Contains(waiver.Key))
            .Select(waiver => Finding.WaiverIdle(waiver.Place, waiver.Key.Kind, waiver.Key.FullId, Hint(waiver.Key)));

    private string Hint(EntryKey key)
    {
        var isKnown = _renames.Find(key) is not null || _lines.Any(line => line.Fingerprint.Key == key);
        return isKnown ? string.Empty : Closest.Hint(key.FullId, Reported(key.Kind));
    }

    private IEnumerable<string> Reported(string kind) => _changes
        .Where(change => change.Waiver is null && change.Key.Kind == kind && ChangeFindings.Of(change) is not null)
        .Select(change => change.Key.FullId);
}
