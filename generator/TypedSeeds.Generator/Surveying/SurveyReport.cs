using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks found so far: findings, and the entries that must be left out.</summary>
internal sealed class SurveyReport
{
    private readonly LimitedFindings _findings = new();

    public EquatableArray<Finding> Findings => _findings.ToEquatableArray();

    /// <summary>The entries that failed a check.</summary>
    public HashSet<EntryKey> LeftOut { get; } = [];

    /// <summary>The former ids of documents that another entry uses.</summary>
    public HashSet<EntryKey> LeftOutFormers { get; } = [];

    /// <summary>Leaves out an entry with a wrong field. All entries of a file hang on the header of its document, so that stays.</summary>
    public void LeaveOutUnlessHeader(EntryKey key)
    {
        if (key.Kind != KindTable.Document)
        {
            LeftOut.Add(key);
        }
    }

    /// <summary>Leaves out an entry whose former id is wrong; of the header of a document, only that id.</summary>
    public void LeaveOutFormer(EntryKey key, string former)
    {
        LeaveOutUnlessHeader(key);
        if (key.Kind == KindTable.Document)
        {
            LeftOutFormers.Add(key with { Id = former });
        }
    }

    public void Add(Finding finding) => _findings.Add(finding);
}
