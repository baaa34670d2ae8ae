using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What the binding of one file needs everywhere: the file, its document, the ids of all, and the findings so far.</summary>
internal sealed class BindingContext(string path, string document, KnownIds ids, KindSchema schema, CancellationToken cancellation)
{
    private readonly LimitedFindings _findings = new();
    private HashSet<EntryKey>? _proposed;
    private HashSet<int>? _reported;
    private HashSet<string>? _aliases;
    private Dictionary<string, int>? _counts;
    private int[] _tokens = [];

    public string Path => path;

    /// <summary>The id of the document that the file annotates; empty where it annotates none.</summary>
    public string Document => document;

    /// <summary>The file as it is written; null where a part of it alone is bound.</summary>
    public MappingNode? Root { get; init; }

    /// <summary>How many findings of one rule are kept.</summary>
    public int MostFindings
    {
        init => _findings = new() { Most = value };
    }

    /// <summary>Whether the file has a document, so that there is something to quote.</summary>
    public bool HasDocument { get; init; }

    /// <summary>Whether a section that is not known was probably meant as that of the document: what is missing is there, misspelt.</summary>
    public bool MayHaveDocument { get; init; }

    /// <summary>The tokens that reading found something wrong with; nothing more is said of them.</summary>
    public EquatableArray<int> Reported { get; init; }

    /// <summary>The entry that is bound, for messages; null where none is.</summary>
    public EntryAtHand? Entry { get; set; }

    /// <summary>By how many characters the entries of the section that is bound are indented; -1 where braces hold them.</summary>
    public int SectionColumn { get; set; } = -1;

    public KnownIds Ids => ids;

    /// <summary>The date on which the document was published, as its header writes it; null where it gives none.</summary>
    public ScalarNode? Published { get; init; }

    /// <summary>The day of the document, from which its words for times are counted; empty where it gives none.</summary>
    public string Day { get; init; } = string.Empty;

    /// <summary>The kinds of the corpus.</summary>
    public KindSchema Schema => schema;

    /// <summary>The regular expressions that are in use.</summary>
    public Patterns Patterns { get; } = new();

    public CancellationToken Cancellation => cancellation;

    /// <summary>Takes an id for a proposal; false where it was proposed before, since two entries cannot both have it.</summary>
    public bool TakeProposal(EntryKey key) => (_proposed ??= []).Add(key);

    /// <summary>Room for the token of each field of the entry that is bound. The next entry takes the same room, since an entry may have thousands of fields and give none.</summary>
    public int[] TokensOf(int fields)
    {
        if (_tokens.Length == fields)
        {
            Array.Clear(_tokens, 0, fields);
        }
        else
        {
            _tokens = new int[fields];
        }

        return _tokens;
    }

    /// <summary>How many values of the file are a text.</summary>
    public int CountOf(string text)
    {
        if (_counts is null)
        {
            _counts = new(StringComparer.Ordinal);
            Count(Root, _counts);
        }

        return _counts.TryGetValue(text, out var count) ? count : 0;
    }

    /// <summary>Whether an alias is the first that is told of as one that no file has.</summary>
    public bool IsFirst(string alias) => (_aliases ??= new(StringComparer.Ordinal)).Add(alias);

    /// <summary>Whether a further finding of a rule would only be counted.</summary>
    public bool IsFull(Rule rule) => _findings.IsFull(rule, path);

    /// <summary>Counts errors of a rule that is full.</summary>
    public CheckResult Count(Rule rule, int times = 1)
    {
        Mistakes += rule.Severity == RuleSeverity.Error ? times : 0;
        _findings.Count(rule, path, times);
        return CheckResult.OfRule(rule);
    }

    /// <summary>How many errors were met so far, those too that are reported elsewhere.</summary>
    public int Mistakes { get; private set; }

    public EquatableArray<Finding> Findings => _findings.ToEquatableArray();

    /// <summary>Reports a finding.</summary>
    /// <returns>What it makes of the entry that it is about. What is about the file as a whole has no use for it.</returns>
    public CheckResult Report(Finding finding)
    {
        Mistakes += finding.Rule.Severity == RuleSeverity.Error ? 1 : 0;
        if (finding.Place is TokenPlace place && (_reported ??= [.. Reported]).Contains(place.Token))
        {
            return CheckResult.ReportedElsewhere;
        }

        _findings.Add(finding);
        return CheckResult.Of(finding);
    }

    /// <summary>How many findings are kept so far.</summary>
    public int Kept => _findings.Kept;

    /// <summary>Changes the findings from one on, by what is known only after them.</summary>
    public void Revise(int from, Func<Finding, Finding> revise) => _findings.Revise(from, revise);

    private static void Count(Node? node, Dictionary<string, int> counts)
    {
        switch (node)
        {
            case ScalarNode { Text: var text }:
                counts[text] = counts.TryGetValue(text, out var count) ? count + 1 : 1;
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    Count(item, counts);
                }

                break;
            case MappingNode mapping:
                foreach (var pair in mapping.Pairs)
                {
                    Count(pair.Value, counts);
                }

                break;
        }
    }

    /// <summary>The place of a token of the file.</summary>
    public TokenPlace At(int token) => new(path, token);
}
