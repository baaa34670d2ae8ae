using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>The input of a comparison.</summary>
/// <param name="Baselines">The baseline; several if a project adds several.</param>
/// <param name="Files">The annotation files, in the order of their paths.</param>
/// <param name="LeftOut">The entries that failed a check or depend on one that did.</param>
/// <param name="Waivers">The changes that are intended, in the order of paths.</param>
/// <param name="Schema">The kinds of the corpus.</param>
internal sealed record ComparisonInput(
    EquatableArray<ReadBaseline> Baselines,
    EquatableArray<FileFingerprints> Files,
    EquatableArray<EntryKey> LeftOut,
    EquatableArray<FileWaivers> Waivers,
    KindSchema Schema)
{
    /// <summary>The waivers that a broken rule of the corpus used, so that they are not idle.</summary>
    public EquatableArray<WaiverKey> UsedByRules { get; init; }

    /// <summary>Whether the corpus sets rules of its own.</summary>
    public bool HasRules { get; init; }

    /// <summary>Whether every rule was read; if not, a waiver may be for one that was not.</summary>
    public bool AreRulesComplete { get; init; } = true;

    public static ComparisonInput Of(BaselineFiles baselines, ComparisonTarget target) =>
        new(baselines.Files, target.Corpus.Files, target.Corpus.LeftOut.Keys, target.Rules.Scope.Waivers.Files, target.Rules.Scope.Schema)
        {
            UsedByRules = target.Rules.Used,
            HasRules = !target.Rules.Scope.Rules.IsEmpty,
            AreRulesComplete = target.Rules.Scope.AreRulesComplete,
        };
}

/// <summary>
/// Corpus and baseline in, differences out. Nothing is reported for an entry that another reported error hides or makes
/// unreadable.
/// </summary>
internal sealed class Comparer
{
    private readonly ComparisonInput _input;
    private readonly BaselineLine[] _lines;
    private readonly Renames _renames;
    private readonly WaiverIndex _waivers;
    private readonly HashSet<EntryKey> _leftOut;
    private readonly HashSet<WaiverKey> _usedByRules;
    private readonly Dictionary<EntryKey, EntryFingerprint> _supposed = [];
    private readonly List<Change> _changes = [];

    /// <summary>Whether an unreadable part of a file may hold ids that were not found.</summary>
    private readonly bool _hidesIds;

    private readonly Lazy<HashSet<EntryKey>> _keys;
    private readonly Lazy<ILookup<string, string>> _reported;
    private readonly Lazy<ILookup<(string Kind, string Id), RuleSeverity>> _severities;
    private readonly Dictionary<string, NameIndex> _names = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;

    private Comparer(ComparisonInput input, CancellationToken cancellation)
    {
        _input = input;
        _lines = input.Baselines.SelectMany(baseline => baseline.Lines).ToArray();
        _keys = new(() => [.. _lines.Select(static line => line.Fingerprint.Key)]);
        _reported = new(() => _changes.Where(static change => change.Waiver is null && ChangeFindings.Of(change) is not null).ToLookup(static change => change.Key.Kind, static change => change.Key.FullId, StringComparer.Ordinal));
        _severities = new(() => _changes.Where(static change => change.Waiver is null).ToLookup(static change => (change.Key.Kind, change.Key.FullId), static change => ChangeFindings.Of(change)?.Severity ?? RuleSeverity.Info));
        _renames = new Renames(input.Files, input.Schema);
        _waivers = new WaiverIndex(input.Waivers, input.Schema, BaselineKinds.Of(_lines.Select(static line => line.Fingerprint.Key.Kind), input.Baselines.All(static baseline => baseline.IsComplete)));
        _leftOut = [.. input.LeftOut];
        _usedByRules = [.. input.UsedByRules];
        _hidesIds = input.Files.Any(file => file.HidesIds);
        _cancellation = cancellation;
    }

    public static Comparison Compare(ComparisonInput input, CancellationToken cancellation = default) => new Comparer(input, cancellation).Run();

    private Comparison Run()
    {
        // The id of a document is part of the keys of its entries, so documents come first.
        Suppose(line => line.Fingerprint.Key.Kind == KindTable.Document);
        Suppose(line => line.Fingerprint.Key.Kind != KindTable.Document);
        foreach (var line in _lines)
        {
            _cancellation.ThrowIfCancellationRequested();
            CompareLine(line);
        }

        // An entry that seems new may be in a line of the baseline that could not be read.
        if (_input.Baselines.All(baseline => baseline.IsComplete))
        {
            foreach (var entry in Added())
            {
                Add(new Change(ChangeType.Added, entry.Key, entry.Place));
            }
        }

        var findings = new LimitedFindings();
        var idle = IdleWaivers().ToArray();
        var meant = new HashSet<(string Kind, string Id)>(idle.Where(static waiver => waiver.Hint.Proposal is not null).Select(static waiver => (waiver.Key.Entry.Kind, waiver.Hint.Proposal!.Value)));
        foreach (var finding in _input.Baselines.SelectMany(baseline => baseline.Findings)
            .Concat(_changes.Where(change => IsUnwaived(change) && !meant.Contains((change.Key.Kind, change.Key.FullId))).Select(ChangeFindings.Of).OfType<Finding>())
            .Concat(idle.Select(Report)))
        {
            findings.Add(finding);
        }

        return new Comparison(_changes.ToEquatableArray(), findings.ToEquatableArray());
    }

    private void Suppose(Func<BaselineLine, bool> isAsked)
    {
        foreach (var (old, now) in SupposedRenames.Find(_lines.Where(isAsked), Added(), _renames, _cancellation))
        {
            _supposed.Add(old, now);
        }
    }

    /// <summary>The entries that are in no line of the baseline.</summary>
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
        else if (!_hidesIds && (_renames.FindKind(key.Kind) is not null || _input.Schema.RejectedSections.Count == 0))
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

        // A renamed document is reported once, for the document and not for each entry.
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

    // Only reported changes can be waived; explained renames and deprecations are not reported.
    private void Add(Change change) => _changes.Add(ChangeFindings.Of(change) is null ? change : change with { Waiver = _waivers.Use(change.Key, HouseRuleTable.Baseline) });

    // A change that a mistake in a waiver leaves open follows from that.
    private bool IsUnwaived(Change change) => change.Waiver is null && !_waivers.MayBeLetOff(change.Key, change.Type == ChangeType.Removed ? string.Empty : change.Place.Path);

    // A waiver of a hidden or unreadable entry may still be needed. One that names a rule is reported with the rules.
    private IEnumerable<(WaiverKey Key, TokenPlace Place, TokenPlace Id, Hint Hint)> IdleWaivers() => _hidesIds
        ? []
        : _waivers.Idle
            .Where(waiver => !_leftOut.Contains(waiver.Key.Entry) && !_usedByRules.Contains(waiver.Key) && (waiver.Key.Rule == HouseRuleTable.Baseline || (waiver.Key.Rule.Length == 0 && _input.AreRulesComplete)))
            .Select(waiver => (waiver.Key, waiver.Place, waiver.Id, Hint(waiver.Key.Entry)));

    // What is told in the place of a change is as bad as that is.
    private Finding Report((WaiverKey Key, TokenPlace Place, TokenPlace Id, Hint Hint) waiver)
    {
        var finding = Finding.WaiverIdle(waiver.Hint.Proposal is null ? waiver.Place : waiver.Id, waiver.Key.Entry.Kind, waiver.Key.Entry.FullId, WhatIsIdle(waiver.Key), waiver.Hint);
        return waiver.Hint.Proposal is not { } meant ? finding : finding with { Severity = _severities.Value[(waiver.Key.Entry.Kind, meant.Value)].DefaultIfEmpty(finding.Severity).Max() };
    }

    private string WhatIsIdle(WaiverKey key) =>
        "differs from the baseline" + (_input.HasRules && key.Rule.Length == 0 ? " or breaks a rule of this corpus" : string.Empty);

    private Hint Hint(EntryKey key)
    {
        var isKnown = _renames.Find(key) is not null || _keys.Value.Contains(key);
        if (isKnown)
        {
            return Values.Hint.None;
        }

        if (!_names.TryGetValue(key.Kind, out var names))
        {
            _names.Add(key.Kind, names = new NameIndex(_reported.Value[key.Kind]));
        }

        // Where no change of the kind is reported, the kind may be what is mistyped. It is not at the place of the finding, so nothing is to be written there.
        return names.Names.Count > 0
            ? names.Hint(key.FullId)
            : new NameIndex(_reported.Value.Select(static kind => kind.Key)).Hint(key.Kind) with { Proposal = null };
    }
}
