using System.Collections;

namespace TypedSeeds.Tables;

/// <summary>The sources that an entry gives, and the fields that it takes from the defaults of its file.</summary>
/// <param name="sources">The sources.</param>
/// <param name="defaults">The keys of the fields.</param>
internal sealed class SourceList(FieldSource[] sources, string[] defaults) : IReadOnlyList<FieldSource>
{
    public int Count => sources.Length;

    public FieldSource this[int index] => sources[index];

    /// <summary>Whether the value of a field is the default of the file.</summary>
    public bool IsDefault(string key) => Array.IndexOf(defaults, key) >= 0;

    public IEnumerator<FieldSource> GetEnumerator() => ((IEnumerable<FieldSource>)sources).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
