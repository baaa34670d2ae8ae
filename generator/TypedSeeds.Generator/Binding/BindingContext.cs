using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What the binding of one file needs everywhere: the file, its document, the ids of all, and the findings so far.</summary>
internal sealed class BindingContext(string path, string document, KnownIds ids, KindSchema schema, CancellationToken cancellation)
{
    private const int MostHints = 64;

    private readonly List<Finding> _findings = [];

    public string Path => path;

    /// <summary>The id of the document that the file annotates; empty where it annotates none.</summary>
    public string Document => document;

    /// <summary>Whether the file has a document, so that there is something to quote.</summary>
    public bool HasDocument { get; init; }

    /// <summary>Whether a section that is not known was probably meant as that of the document: what is missing is there, misspelt.</summary>
    public bool MayHaveDocument { get; init; }

    /// <summary>The tokens that reading found something wrong with; nothing more is said of them.</summary>
    public EquatableArray<int> Reported { get; init; }

    public KnownIds Ids => ids;

    /// <summary>The kinds of the corpus.</summary>
    public KindSchema Schema => schema;

    /// <summary>The regular expressions that are in use.</summary>
    public Patterns Patterns { get; } = new();

    public CancellationToken Cancellation => cancellation;

    /// <summary>How many more unknown ids get a hint; see <see cref="MayHint"/>.</summary>
    private int _hintsLeft = MostHints;

    /// <summary>Whether there is time to look for the closest id. A hint compares an id with all others, so a file of many unknown ones gets only so many.</summary>
    public bool MayHint() => _hintsLeft-- > 0;

    public EquatableArray<Finding> Findings => _findings.ToEquatableArray();

    /// <summary>Reports a finding.</summary>
    /// <returns>What it makes of the entry that it is about. What is about the file as a whole has no use for it.</returns>
    public CheckResult Report(Finding finding)
    {
        if (finding.Place is TokenPlace place && Reported.Contains(place.Token))
        {
            return CheckResult.ReportedElsewhere;
        }

        _findings.Add(finding);
        return CheckResult.Of(finding);
    }

    /// <summary>The place of a token of the file.</summary>
    public TokenPlace At(int token) => new(path, token);
}
