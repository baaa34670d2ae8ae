using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The references of one list or mapping, which names each entry once: a slip in the name of one that is there already may be of another one.</summary>
internal static class NamedOnce
{
    /// <summary>Keeps a proposal safe only where no other reference names its entry, or would.</summary>
    /// <param name="context">The file.</param>
    /// <param name="field">The field of the references.</param>
    /// <param name="from">How many findings there were before them.</param>
    /// <param name="named">The entries that they name.</param>
    public static void Keep(BindingContext context, Field field, int from, IEnumerable<EntryKey> named)
    {
        if (context.Kept > from)
        {
            Revise(context, field, from, named);
        }
    }

    // Apart, since what a closure holds is made where its method begins, and nearly no reference has a finding.
    private static void Revise(BindingContext context, Field field, int from, IEnumerable<EntryKey> named)
    {
        var taken = new HashSet<EntryKey>(named);
        context.Revise(from, finding => finding.Proposal is { IsSafe: true, Form: ProposalForm.Value } meant && ReferenceBinder.Find(context, field, meant.Value) is { } key && !taken.Add(key)
            ? finding.LookedAt()
            : finding);
    }
}
