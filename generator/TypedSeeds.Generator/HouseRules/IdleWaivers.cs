using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>The waivers that no broken rule used, and what each was probably meant for.</summary>
internal sealed class IdleWaivers
{
    private readonly ReportInput _input;
    private readonly ILookup<string, Breach> _byKind;
    private readonly ILookup<EntryKey, Breach> _byEntry;
    private readonly ILookup<(string Kind, string Id), Breach> _byId;
    private readonly Dictionary<(string Kind, string Rule), NameIndex> _names = [];
    private readonly HashSet<Breach> _meant = [];

    private IdleWaivers(ReportInput input, IReadOnlyCollection<Breach> open)
    {
        _input = input;
        _byKind = open.ToLookup(static breach => breach.Key.Kind, StringComparer.Ordinal);
        _byId = open.ToLookup(static breach => (breach.Key.Kind, breach.Key.Id));
        _byEntry = open.ToLookup(static breach => breach.Key);
    }

    /// <summary>Reports them.</summary>
    /// <param name="input">What was found.</param>
    /// <param name="waivers">The waivers.</param>
    /// <param name="open">The breaches that none of them is for.</param>
    /// <param name="cancellation">Stops long work.</param>
    /// <returns>The findings, and the breaches that follow from them: with the right waiver, they would be let off.</returns>
    public static (List<Finding> Findings, HashSet<Breach> Meant) Report(ReportInput input, WaiverIndex waivers, IReadOnlyCollection<Breach> open, CancellationToken cancellation)
    {
        var idle = new IdleWaivers(input, open);
        var findings = new List<Finding>();
        foreach (var (key, place, id) in waivers.Idle.Where(waiver => idle.IsIdle(waiver.Key)))
        {
            cancellation.ThrowIfCancellationRequested();
            findings.Add(idle.Report(key, place, id));
        }

        return (findings, idle._meant);
    }

    private bool IsIdle(WaiverKey key) =>
        _input.Scope.AreRulesComplete && !_input.Corpus.HidesIds && !_input.Corpus.LeftOut.Contains(key.Entry) && key.Rule switch
        {
            HouseRuleTable.Baseline => false,
            "" => _input.Corpus.Baseline is null && !_input.Scope.Rules.IsEmpty,
            _ => true,
        };

    private Finding Report(WaiverKey key, TokenPlace place, TokenPlace id)
    {
        var what = key.Rule.Length == 0 ? "breaks a rule of this corpus" : $"breaks the rule '{key.Rule}'";
        if (_byEntry[key.Entry].ToArray() is { Length: > 0 } others)
        {
            return Instead(Finding.WaiverIdle(place, key.Entry.Kind, key.Entry.FullId, what, OtherRule(key, others)), others);
        }

        var entries = EntriesHint(key);
        var missing = entries.Text.Length > 0 ? Hint.None : HintOf(_input.Corpus.Missing, key.Entry);
        var hint = missing.Text.Length > 0 ? missing : entries;
        IEnumerable<Proposal> near = entries.Proposal is { } one ? [one] : entries.Choices;
        var meant = near.SelectMany(entry => MeantBy(key, entry.Value)).ToArray();

        // Where another id is meant, that is what is wrong, and not the rule.
        return Instead(Finding.WaiverIdle(hint.Proposal is null && missing.Text.Length == 0 ? place : id, key.Entry.Kind, key.Entry.FullId, what, hint), meant);
    }

    // What is told in the place of a broken rule is as bad as that is.
    private Finding Instead(Finding finding, Breach[] breaches)
    {
        _meant.UnionWith(breaches);
        return breaches.Aggregate(finding, static (worst, breach) => worst with { Severity = (RuleSeverity)Math.Max((int)worst.Severity, (int)breach.Finding.Severity) });
    }

    private static Hint OtherRule(WaiverKey key, Breach[] breaches)
    {
        var rules = breaches.Select(static breach => breach.Rule).Distinct(StringComparer.Ordinal).ToArray();
        return Hint.Of($"; did you mean {ListText.Or([.. rules.Select(static rule => $"'{rule}'")])}, which it breaks?", [.. rules.Select(static rule => new Proposal(rule, IsSafe: false))]);
    }

    private IEnumerable<Breach> MeantBy(WaiverKey key, string id) =>
        _byKind[key.Entry.Kind].Where(breach => breach.Key.FullId == id && (key.Rule.Length == 0 || breach.Rule == key.Rule));

    // The entry itself may be what is mistyped.
    private static Hint HintOf(MissingEntries missing, EntryKey entry)
    {
        if (missing.Entries.FirstOrDefault(other => other.Entry.Equals(entry)) is not { } found)
        {
            return Hint.None;
        }

        Hint near = found.Nearest.Length == 0 ? ": write it, or take the waiver out" : Closest.Hint(entry.FullId, found.Nearest);
        return near with { Text = $", and there is no such {entry.Kind}{near.Text}" };
    }

    // Where there is no such kind, that is what is mistyped. It is not at the place of the finding, so nothing is to be written there.
    private Hint EntriesHint(WaiverKey key) => _input.Scope.Schema.WithName(key.Entry.Kind) is not null
        ? OfOtherDocument(key) is { Length: > 0 } same ? Containing.Hint(same) : NamesOf(key).Hint(key.Entry.FullId)
        : new NameIndex(_input.Scope.Schema.Kinds.Select(static kind => kind.Name)).Hint(key.Entry.Kind) with { Proposal = null };

    // The document was forgotten, or is another one.
    private string[] OfOtherDocument(WaiverKey key) =>
        [.. _byId[(key.Entry.Kind, key.Entry.Id)].Where(breach => key.Rule.Length == 0 || breach.Rule == key.Rule).Select(static breach => breach.Key.FullId).Distinct(StringComparer.Ordinal)];

    // A mistyped waiver is meant for an entry that breaks the rule.
    private NameIndex NamesOf(WaiverKey key)
    {
        if (!_names.TryGetValue((key.Entry.Kind, key.Rule), out var names))
        {
            var broken = _byKind[key.Entry.Kind].Where(breach => key.Rule.Length == 0 || breach.Rule == key.Rule);
            _names.Add((key.Entry.Kind, key.Rule), names = new NameIndex(broken.Select(static breach => breach.Key.FullId).Distinct()));
        }

        return names;
    }
}
