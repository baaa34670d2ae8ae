using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks over all files found.</summary>
/// <param name="LeftOut">The entries that failed a check or depend on one that did.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record SurveyResult(EquatableArray<EntryKey> LeftOut, EquatableArray<Finding> Findings);

/// <summary>The checks that no file can make alone: ids and names used twice, chains that close, and what falls with what.</summary>
internal sealed class Survey
{
    /// <summary>How many entries of a closed chain a message names.</summary>
    private const int MostSteps = 8;

    private readonly EquatableArray<FileOverview> _files;
    private readonly KindSchema _schema;
    private readonly List<Finding> _findings = [];
    private readonly HashSet<EntryKey> _leftOut = [];

    private readonly ReservedNames _reserved;
    private readonly int _count;

    /// <summary>For each document that one file alone annotates, the number of that file.</summary>
    private readonly Dictionary<string, int> _numbers;
    private readonly CancellationToken _cancellation;
    private bool _hasDuplicates;

    private Survey(EquatableArray<FileOverview> files, KindSchema schema, CancellationToken cancellation)
    {
        _files = files;
        _schema = schema;
        _cancellation = cancellation;
        _count = files.Sum(file => file.Entries.Count);
        _numbers = NumbersOfDocuments(files);
        _reserved = new ReservedNames(schema, files.SelectMany(file => file.Traits.Shared).Where(entry => entry.Key.Kind == KindTable.Document));
    }

    public static SurveyResult Run(EquatableArray<FileOverview> files, KindSchema schema, CancellationToken cancellation = default)
    {
        var survey = new Survey(files, schema, cancellation);
        survey.CheckDocuments();
        survey.CheckIds();
        survey.CheckNames();
        survey.CheckChains();
        survey.CheckFormerIds();
        survey.CheckUnique();
        survey.CheckSizes();
        survey.CheckUse();
        survey.LeaveOut();
        var leftOut = survey._leftOut.OrderBy(key => key.Kind, StringComparer.Ordinal).ThenBy(key => key.FullId, StringComparer.Ordinal);
        return new SurveyResult(leftOut.ToEquatableArray(), survey._findings.ToEquatableArray());
    }

    private void CheckDocuments()
    {
        var seen = new Dictionary<string, FileOverview>(StringComparer.Ordinal);
        foreach (var file in _files)
        {
            if (file.DocumentPath.Length == 0)
            {
                continue;
            }

            if (seen.TryGetValue(file.DocumentPath, out var first))
            {
                Report(Rules.DocumentAnnotatedTwice, file.Path, file.DocumentToken, new TokenPlace(first.Path, first.DocumentToken), FilePaths.FileName(file.DocumentPath));
                continue;
            }

            seen.Add(file.DocumentPath, file);
        }
    }

    private static Dictionary<string, int> NumbersOfDocuments(EquatableArray<FileOverview> files)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var shared = new List<string>();
        for (var i = 0; i < files.Count; i++)
        {
            var id = files[i].DocumentId;
            if (id.Length > 0 && numbers.ContainsKey(id))
            {
                shared.Add(id);
            }

            numbers[id] = i;
        }

        shared.ForEach(id => numbers.Remove(id));
        numbers.Remove(string.Empty);
        return numbers;
    }

    /// <summary>Whether entries of a document can only be those of one file, in which no two have one id.</summary>
    private bool IsAlone(FileOverview file) => _numbers.ContainsKey(file.DocumentId);

    private void CheckIds()
    {
        var seen = new Dictionary<EntryKey, (string Path, int Token)>();
        foreach (var (file, entry) in Entries(file => IsAlone(file) ? file.Traits.Shared : file.Entries))
        {
            if (seen.TryGetValue(entry.Key, out var first))
            {
                _hasDuplicates = true;

                // Of two documents with one id all entries may clash; the mistake is the document's id.
                if (entry.Key.Document.Length > 0 && first.Path != file.Path)
                {
                    continue;
                }

                Report(Rules.DuplicateId, file.Path, entry.Token, new TokenPlace(first.Path, first.Token), entry.Key.Kind, entry.Key.Id);
                _leftOut.Add(entry.Key);
                continue;
            }

            seen.Add(entry.Key, (file.Path, entry.Token));
        }
    }

    private void CheckNames()
    {
        var seen = new Dictionary<EntryKey, NamedEntry>();
        foreach (var file in _files)
        {
            var isPlain = IsAlone(file) && !file.Traits.HasSameNames && !file.Traits.HasFormerIds;
            foreach (var entry in file.Entries)
            {
                _cancellation.ThrowIfCancellationRequested();

                // The names of a document's entries clash with each other or with what is reserved, and with nothing else.
                if (!(isPlain && entry.Key.Document.Length > 0 && !_reserved.MayOwn(entry.Name)) && Ids.Problem(entry.Key.Id) is null)
                {
                    CheckNames(seen, file, entry);
                }
            }
        }
    }

    private void CheckNames(Dictionary<EntryKey, NamedEntry> seen, FileOverview file, EntryOverview entry)
    {
        var key = entry.Key;
        CheckName(seen, key, entry.Name, file.Path, entry.Token, key);
        foreach (var former in entry.FormerIds)
        {
            // A former id keeps its name as a forwarder, so it must be one that no other has.
            CheckName(seen, key with { Id = former.Text }, Ids.ToMemberName(former.Text), file.Path, former.Token, key);
        }
    }

    private void CheckName(Dictionary<EntryKey, NamedEntry> seen, EntryKey key, string name, string path, int token, EntryKey entry)
    {
        var member = key with { Id = name };
        if (_reserved.Owner(key, name) is { } owner)
        {
            Report(Rules.ReservedName, path, token, null, key.Id, name, owner);
            _leftOut.Add(entry);
        }
        else if (!seen.TryGetValue(member, out var first))
        {
            seen.Add(member, new NamedEntry(key.Id, path, token));
        }
        else if (first.Id != key.Id)
        {
            Report(Rules.SameName, path, token, new TokenPlace(first.Path, first.Token), key.Id, first.Id, name);
            _leftOut.Add(entry);
        }
    }

    private void CheckChains()
    {
        var chains = new ChainChecks(_files, _numbers, !_hasDuplicates);
        if (!chains.HasSuspects)
        {
            return;
        }

        var links = new Dictionary<(EntryKey Key, string Field), EquatableArray<EntryKey>>();
        var places = new Dictionary<(EntryKey From, EntryKey To, string Field), TokenPlace>();
        foreach (var (file, entry) in Entries())
        {
            foreach (var chain in entry.Chains)
            {
                if (!chains.IsSuspect(entry.Key, chain.Field))
                {
                    continue;
                }

                links[(entry.Key, chain.Field)] = chain.Keys;
                for (var i = 0; i < chain.Keys.Count; i++)
                {
                    places[(entry.Key, chain.Keys[i], chain.Field)] = new TokenPlace(file.Path, chain.Tokens[i]);
                }
            }
        }

        var cycles = new CycleFinder(links);
        foreach (var link in links.Keys)
        {
            if (cycles.Find(link.Key, link.Field) is { } cycle)
            {
                var (place, key) = (places[(cycle[0], cycle[1], link.Field)], cycle[0]);
                Report(Rules.Cycle, place.Path, place.Token, null, link.Field, key.Kind, key.Id, Steps(cycle));
                _leftOut.UnionWith(cycle);
            }
        }
    }

    private static string Steps(List<EntryKey> cycle) => cycle.Count <= MostSteps
        ? string.Join(" → ", cycle.Select(step => step.Id))
        : string.Join(" → ", cycle.Take(MostSteps).Select(step => step.Id)) + $" → … ({Invariant.Text(cycle.Count - 1)} in all)";

    private void CheckFormerIds()
    {
        if (!_files.Any(file => file.Traits.HasFormerIds))
        {
            return;
        }

        var owners = new Dictionary<EntryKey, TokenPlace>();
        foreach (var (file, entry) in Entries())
        {
            owners[entry.Key] = new TokenPlace(file.Path, entry.Token);
        }

        foreach (var (file, entry) in Entries())
        {
            foreach (var former in entry.FormerIds)
            {
                var key = entry.Key with { Id = former.Text };
                if (owners.TryGetValue(key, out var owner))
                {
                    Report(Rules.FormerIdInUse, file.Path, former.Token, owner, former.Text, key.Kind, entry.Key.Id);
                    _leftOut.Add(entry.Key);
                    continue;
                }

                owners.Add(key, new TokenPlace(file.Path, former.Token));
            }
        }
    }

    private void CheckUnique()
    {
        var seen = new Dictionary<(string Kind, string Field, string Value), (TokenPlace Place, string Id)>();
        foreach (var (file, entry) in Entries(file => file.Traits.HasUnique ? file.Entries : EquatableArray<EntryOverview>.Empty))
        {
            foreach (var value in entry.Unique)
            {
                var name = (entry.Key.Kind, value.Field, value.Text);
                if (!seen.TryGetValue(name, out var first))
                {
                    seen.Add(name, (new TokenPlace(file.Path, value.Token), entry.Key.FullId));
                }
                else if (first.Id != entry.Key.FullId)
                {
                    Report(Rules.NotUnique, file.Path, value.Token, first.Place, entry.Key.Kind, first.Id, value.Field, value.Text);
                    _leftOut.Add(entry.Key);
                }
            }
        }
    }

    private void CheckSizes()
    {
        if (_count <= Limits.EntriesOfClass)
        {
            return;
        }

        foreach (var group in Entries().GroupBy(item => (item.Entry.Key.Kind, item.Entry.Key.Document)).Where(group => group.Count() > Limits.EntriesOfClass))
        {
            var (file, entry) = group.ElementAt(Limits.EntriesOfClass);
            var owner = _schema[group.Key.Kind].ClassName + (group.Key.Document.Length > 0 ? " of " + group.Key.Document : string.Empty);
            Report(Rules.TooManyEntries, file.Path, entry.Token, null, owner, Invariant.Text(group.Count()), Invariant.Text(Limits.EntriesOfClass));
            _leftOut.UnionWith(group.Select(item => item.Entry.Key));
        }
    }

    /// <summary>Reports parties and topics that nothing refers to, where every file could be read.</summary>
    private void CheckUse()
    {
        if (_files.Any(file => !file.IsComplete))
        {
            return;
        }

        var used = new HashSet<EntryKey>(_files.SelectMany(file => file.Traits.Used));
        foreach (var (file, entry) in Entries(file => file.Traits.Shared))
        {
            if (FileTraits.IsForUse(entry.Key) && !entry.IsBroken && !used.Contains(entry.Key))
            {
                Report(Rules.Unused, file.Path, entry.Token, null, entry.Key.Kind, entry.Key.Id);
            }
        }
    }

    /// <summary>Leaves out what failed, then whatever refers to something left out, and so on: each edge is walked once.</summary>
    private void LeaveOut()
    {
        _leftOut.UnionWith(_files.Where(file => file.Traits.IsBroken).SelectMany(file => file.Entries).Where(entry => entry.IsBroken).Select(entry => entry.Key));
        if (_leftOut.Count == 0)
        {
            return;
        }

        var dependents = Dependents();
        var open = new Stack<EntryKey>(_leftOut);
        while (open.Count > 0)
        {
            if (!dependents.TryGetValue(open.Pop(), out var keys))
            {
                continue;
            }

            foreach (var key in keys.Where(_leftOut.Add))
            {
                open.Push(key);
            }
        }
    }

    private Dictionary<EntryKey, List<EntryKey>> Dependents()
    {
        var dependents = new Dictionary<EntryKey, List<EntryKey>>();
        foreach (var (file, entry) in Entries())
        {
            foreach (var reference in entry.References)
            {
                Add(dependents, reference, entry.Key);
            }

            // Quotes and rows of a file stand in its document, so without it nothing of the file can be emitted.
            if (file.DocumentId.Length > 0)
            {
                Add(dependents, new EntryKey(KindTable.Document, string.Empty, file.DocumentId), entry.Key);
            }
        }

        return dependents;
    }

    private static void Add(Dictionary<EntryKey, List<EntryKey>> dependents, EntryKey on, EntryKey dependent)
    {
        if (!dependents.TryGetValue(on, out var keys))
        {
            dependents.Add(on, keys = []);
        }

        keys.Add(dependent);
    }

    /// <summary>Which entry has a C# name, and where.</summary>
    private readonly record struct NamedEntry(string Id, string Path, int Token);

    private IEnumerable<(FileOverview File, EntryOverview Entry)> Entries() => Entries(static file => file.Entries);

    private IEnumerable<(FileOverview File, EntryOverview Entry)> Entries(Func<FileOverview, IReadOnlyList<EntryOverview>> select)
    {
        foreach (var file in _files)
        {
            foreach (var entry in select(file))
            {
                _cancellation.ThrowIfCancellationRequested();
                yield return (file, entry);
            }
        }
    }

    private void Report(Rule rule, string path, int token, TokenPlace? second, params string[] arguments) =>
        _findings.Add(new Finding(rule, new TokenPlace(path, token), new(arguments), second));
}
