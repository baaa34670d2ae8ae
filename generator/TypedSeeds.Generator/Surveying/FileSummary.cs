using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks over all files need to know of one file. What follows from the entries is found in one walk.</summary>
internal sealed class FileSummary : IEquatable<FileSummary>
{
    /// <summary>With what the ids of rules about references begin.</summary>
    private const string OfReferences = "SEED20";

    private readonly List<EntrySummary> _shared = [];
    private readonly List<OpenLink> _openLinks = [];

    /// <summary>What any entry is left out with; needed only where something is.</summary>
    private readonly Lazy<HashSet<EntryKey>> _dependencies;

    private FileSummary(AnchoredFile file, EntrySummary[] entries)
    {
        Path = file.Path;
        IsComplete = file.IsComplete;
        HidesUse = file.Findings.Any(static finding => HidesUseOf(finding.Rule));
        DocumentId = file.DocumentId;
        DocumentPath = file.RequestedPath;
        DocumentToken = file.Header?.Token ?? 0;
        Languages = DocumentLanguages.Of(file);
        Entries = new(entries);
        var used = new HashSet<EntryKey>();
        var walk = new KindWalk();
        foreach (var entry in entries)
        {
            IsBroken |= entry.IsBroken;
            HasUnique |= entry.Unique.Count > 0;
            HasFormerIds |= entry.FormerIds.Count > 0;
            HasAsciiIds &= IsAscii(entry.Key.Id);
            if (entry.Key.Document.Length == 0)
            {
                _shared.Add(entry);
            }

            AddUse(used, entry);
            AddName(walk, entry);
        }

        Used = used.ToEquatableArray();
        _dependencies = new(() => [.. Entries.SelectMany(DependenciesOf)]);
    }

    public string Path { get; }

    /// <summary>Whether the whole file could be read.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether it may refer to entries by names or keys that are wrong.</summary>
    public bool HidesUse { get; }

    /// <summary>The id of its document; empty if it annotates none.</summary>
    public string DocumentId { get; }

    /// <summary>The path of the document that was found; empty where none was.</summary>
    public string DocumentPath { get; }

    /// <summary>The token of the document's id.</summary>
    public int DocumentToken { get; }

    /// <summary>The languages of its document and of what that was translated from.</summary>
    public DocumentLanguages Languages { get; }

    public EquatableArray<EntrySummary> Entries { get; }

    /// <summary>The entries that belong to no document.</summary>
    public IReadOnlyList<EntrySummary> Shared => _shared;

    /// <summary>The parties and topics that entries other than themselves refer to.</summary>
    public EquatableArray<EntryKey> Used { get; }

    /// <summary>The links that lead to no entry before their own: without one of these no chain closes.</summary>
    public IReadOnlyList<OpenLink> OpenLinks => _openLinks;

    /// <summary>Whether a check of any entry failed.</summary>
    public bool IsBroken { get; }

    /// <summary>Whether any entry has a value that no other may have.</summary>
    public bool HasUnique { get; }

    /// <summary>Whether any entry had another id before.</summary>
    public bool HasFormerIds { get; }

    /// <summary>Whether every id is of ASCII alone.</summary>
    public bool HasAsciiIds { get; } = true;

    /// <summary>Whether two entries have the same name in C#.</summary>
    public bool HasSameNames { get; private set; }

    /// <summary>Whether an entry is of a kind that is there to be referred to, so that one that is not is reported.</summary>
    public static bool IsForUse(EntryKey key) => key.Kind is KindTable.Party or KindTable.Topic;

    /// <summary>Whether an id is of ASCII alone.</summary>
    public static bool IsAscii(string id)
    {
        foreach (var character in id)
        {
            if (character >= '\u0080')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an entry of the file is left out with any of some entries.</summary>
    public bool DependsOnAny(HashSet<EntryKey> keys) =>
        _dependencies.Value is var own && (keys.Count < own.Count ? keys.Any(own.Contains) : keys.Overlaps(own));

    /// <summary>What an entry is left out with.</summary>
    public IEnumerable<EntryKey> DependenciesOf(EntrySummary entry)
    {
        // The header of a document stays without a reference to what is left out: all entries of its file hang on it.
        foreach (var reference in entry.Key.Kind == KindTable.Document ? EquatableArray<EntryKey>.Empty : entry.References)
        {
            yield return reference;
        }

        // The quotes and rows of a file belong to its document: without it, nothing of the file can be emitted.
        if (DocumentId.Length > 0)
        {
            yield return new EntryKey(KindTable.Document, string.Empty, DocumentId);
        }
    }

    public static FileSummary Of(AnchoredFile file)
    {
        var entries = new EntrySummary[file.Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = EntrySummary.Of(file.Entries[i]);
        }

        return new(file, entries);
    }

    // The rest follows from the entries.
    public bool Equals(FileSummary? other) => ReferenceEquals(this, other) || (other is not null
        && Path == other.Path
        && IsComplete == other.IsComplete
        && HidesUse == other.HidesUse
        && DocumentId == other.DocumentId
        && DocumentPath == other.DocumentPath
        && DocumentToken == other.DocumentToken
        && Languages == other.Languages
        && Entries.Equals(other.Entries));

    /// <summary>Whether nothing differs but which entries are broken, where no check over all files asks.</summary>
    public bool ClashesAs(FileSummary other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (Path != other.Path || IsComplete != other.IsComplete || HidesUse != other.HidesUse || DocumentId != other.DocumentId || DocumentPath != other.DocumentPath
            || DocumentToken != other.DocumentToken || Languages != other.Languages || Entries.Count != other.Entries.Count)
        {
            return false;
        }

        for (var i = 0; i < Entries.Count; i++)
        {
            var (own, its) = (Entries[i], other.Entries[i]);
            if (!(IsForUse(own.Key) ? own : own with { IsBroken = its.IsBroken }).Equals(its))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as FileSummary);

    public override int GetHashCode() => Path.GetHashCode();

    private static bool HidesUseOf(Rule rule) =>
        rule == Rules.UnknownField || rule == Rules.WrongShape || rule == Rules.DuplicateKey || (rule.Severity == RuleSeverity.Error && rule.Id.StartsWith(OfReferences, StringComparison.Ordinal));

    private static void AddUse(HashSet<EntryKey> used, EntrySummary entry)
    {
        foreach (var key in entry.References)
        {
            if (IsForUse(key) && key != entry.Key)
            {
                used.Add(key);
            }
        }
    }

    private void AddName(KindWalk walk, EntrySummary entry)
    {
        walk.GoTo(entry.Key.Kind);
        foreach (var chain in entry.Chains)
        {
            foreach (var key in chain.Keys)
            {
                if (key.Kind != entry.Key.Kind || key.Document != entry.Key.Document || !walk.Ids.Contains(key.Id))
                {
                    _openLinks.Add(new OpenLink(entry.Key.Kind, chain.Field, key));
                }
            }
        }

        walk.Ids.Add(entry.Key.Id);
        HasSameNames |= !walk.Names.Add(entry.Name);
    }

    /// <summary>The ids and the names in C# of one kind so far: a file has its entries kind by kind.</summary>
    private sealed class KindWalk
    {
        private string _kind = string.Empty;

        public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public void GoTo(string kind)
        {
            if (_kind != kind)
            {
                _kind = kind;
                Ids.Clear();
                Names.Clear();
            }
        }
    }
}

/// <summary>A link of a chain that leads to no earlier entry of the same file.</summary>
/// <param name="Kind">The kind of the entry that it leads from.</param>
/// <param name="Field">The field.</param>
/// <param name="To">The entry that it leads to.</param>
internal readonly record struct OpenLink(string Kind, string Field, EntryKey To);
