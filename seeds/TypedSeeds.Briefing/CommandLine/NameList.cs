using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TypedSeeds.Briefing.CommandLine;

/// <summary>The values that one option may name.</summary>
/// <param name="Option">The option.</param>
/// <param name="What">One word for what it names.</param>
/// <param name="All">The known names.</param>
internal sealed record NameList<T>(string Option, string What, IReadOnlyList<Name<T>> All)
{
    private const StringComparison IgnoringCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>Finds by id first, so that no name can hide one; then by name or alias.</summary>
    public bool TryFind(string text, [MaybeNullWhen(false)] out T found)
    {
        var name = All.FirstOrDefault(name => name.Id.Equals(text, IgnoringCase))
            ?? All.FirstOrDefault(name => name.Others.Any(other => other.Equals(text, IgnoringCase)));
        found = name is null ? default : name.Value;
        return name is not null;
    }

    /// <summary>A problem, followed by the known names, one a line.</summary>
    public string Explain(string problem)
    {
        var width = All.Max(name => name.Id.Length);
        var text = new StringBuilder($"{problem} Known are:");
        foreach (var name in All)
        {
            text.AppendLine().Append("  ").Append(name.Id.PadRight(width)).Append("  ").Append(name.Meaning);
        }

        return text.ToString();
    }
}
