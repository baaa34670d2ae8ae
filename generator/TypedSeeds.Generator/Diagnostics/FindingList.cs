using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>A result that says what is wrong.</summary>
internal interface IFindings
{
    /// <summary>What is wrong.</summary>
    EquatableArray<Finding> Findings { get; }
}

/// <summary>The findings of several stages.</summary>
internal sealed record FindingList(EquatableArray<Finding> Findings) : IFindings
{
    /// <summary>The findings of several results, in their order.</summary>
    public static FindingList Of(IEnumerable<IFindings> results) => new(results.SelectMany(static result => result.Findings).ToEquatableArray());

    /// <summary>The findings with causes before what may follow from them, otherwise in their order.</summary>
    public static FindingList CausesFirst(FindingList list) => new(list.Findings.OrderBy(static finding => finding.IsCause ? 0 : 1).ToEquatableArray());

    /// <summary>A list and the findings of one more result.</summary>
    public static FindingList Add(FindingList list, IFindings result) =>
        result.Findings.Count == 0 ? list : new(list.Findings.Concat(result.Findings).ToEquatableArray());
}
