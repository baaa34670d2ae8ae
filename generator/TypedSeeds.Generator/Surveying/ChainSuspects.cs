using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>Which chains of references may close, so that only those are walked.</summary>
/// <remarks>
/// Where each link of a field leads to an entry before its own, no chain closes. Nearly all links do, since a statement is
/// usually a part of one before it. What remains are links that lead elsewhere in their file, or to a document whose file
/// comes later.
/// </remarks>
internal sealed class ChainSuspects
{
    private readonly HashSet<(string Kind, string Field)> _suspects = [];
    private readonly bool _isOrdered;

    /// <summary>Looks at the links of a corpus.</summary>
    /// <param name="files">The files, in their order.</param>
    /// <param name="numbers">For each document that only one file annotates, the number of that file.</param>
    /// <param name="isOrdered">Whether no key occurs twice, so that each entry has one place in the order.</param>
    public ChainSuspects(EquatableArray<FileSummary> files, Dictionary<string, int> numbers, bool isOrdered)
    {
        _isOrdered = isOrdered;
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var link in files[i].OpenLinks)
            {
                // No package refers to what uses it, so no chain comes back from there.
                if (link.To.IsUsed)
                {
                    continue;
                }

                if (link.To.Document.Length == 0 || !numbers.TryGetValue(link.To.Document, out var number) || number >= i)
                {
                    _suspects.Add((link.Kind, link.Field));
                }
            }
        }
    }

    /// <summary>Whether there is any chain that may close.</summary>
    public bool HasSuspects => !_isOrdered || _suspects.Count > 0;

    /// <summary>Whether a chain of a field may close.</summary>
    public bool IsSuspect(EntryKey key, string field) => !_isOrdered || _suspects.Contains((key.Kind, field));
}
