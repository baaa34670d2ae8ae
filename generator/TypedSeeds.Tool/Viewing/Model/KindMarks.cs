using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>
/// What the marks of each kind begin with: nothing for statements, an asterisk for errata, and for any other kind the
/// fewest first letters of its name that no kind before it has, as in <c>A1</c> for an agreement.
/// </summary>
internal sealed class KindMarks
{
    private readonly Dictionary<string, string> _marks = new(StringComparer.Ordinal) { [KindTable.Statement] = string.Empty, [KindTable.Erratum] = "*" };

    public KindMarks(KindSchema schema)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in schema.Kinds.Where(kind => !_marks.ContainsKey(kind.Name)))
        {
            _marks.Add(kind.Name, Prefixes(kind.Name).FirstOrDefault(taken.Add, kind.Name));
        }
    }

    public string Of(string kind) => _marks[kind];

    // The name is cut between characters; a digit at the end would run into the number.
    private static IEnumerable<string> Prefixes(string name) => Enumerable.Range(1, name.Length)
        .Where(length => char.IsLetter(name[length - 1]))
        .Select(length => char.ToUpperInvariant(name[0]) + name[1..length]);
}
