using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>The codes of an entry, one a scheme, in the order of the annotation.</summary>
/// <remarks>Two sets are equal when they have the same codes in the same schemes, in any order.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(CodeSetJsonConverter))]
public sealed class CodeSet : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<CodeSet>
{
    private readonly KeyValuePair<string, string>[] _codes;

    /// <summary>Makes a set of codes.</summary>
    /// <param name="codes">Scheme and code of each.</param>
    public CodeSet(IEnumerable<KeyValuePair<string, string>> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        _codes = codes.ToArray();
    }

    internal CodeSet(KeyValuePair<string, string>[] codes)
    {
        _codes = codes;
    }

    /// <summary>No codes.</summary>
    public static CodeSet Empty { get; } = new(Array.Empty<KeyValuePair<string, string>>());

    /// <inheritdoc/>
    public int Count => _codes.Length;

    /// <summary>The code in a scheme, or null where the entry has none.</summary>
    /// <param name="scheme">The scheme's id: one of <see cref="CodeScheme"/> or the corpus's own.</param>
    public string? this[string scheme]
    {
        get
        {
            foreach (var code in _codes)
            {
                if (string.Equals(code.Key, scheme, StringComparison.Ordinal))
                {
                    return code.Value;
                }
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, string>>)_codes).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CodeSet? other) => other is not null && (ReferenceEquals(this, other) || _codes.ToHashSet().SetEquals(other._codes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodeSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _codes.Distinct().Aggregate(0, static (hash, code) => hash ^ HashCode.Combine(code.Key, code.Value));

    /// <summary>The codes on one line, as <c>scheme=code</c>.</summary>
    public override string ToString() => string.Join(", ", _codes.Select(code => $"{code.Key}={code.Value}"));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
