using System.Text;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>An annotation file, line by line, with what each name in it would be in C#.</summary>
internal sealed class NamedLines
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Line, string Type, string? Member)> _names = [];
    private int _count;

    /// <summary>Adds lines.</summary>
    public NamedLines Add(string lines)
    {
        _text.Append(lines).Append('\n');
        _count += lines.Count(character => character == '\n') + 1;
        return this;
    }

    /// <summary>Adds a line that gives a name to a type, or to a member of it.</summary>
    public void AddName(string line, string type, string? member = null)
    {
        _names.Add((_count, type, member));
        Add(line);
    }

    /// <summary>Runs the generator, and checks that the code compiles, and has each name unless an error is at its line.</summary>
    public void AssertCompileOrAreReported()
    {
        var run = new SeedFiles()
            .With("seeds/report.txt", "Words.")
            .With("seeds/report.yaml", _text.ToString())
            .Run();

        var messages = run.CompilerMessages();
        Assert.True(messages.IsEmpty, string.Join("\n", messages.Take(20)));
        var reported = run.Diagnostics.Select(found => found.Location.GetLineSpan()).Where(span => span.Path.EndsWith("/report.yaml", StringComparison.Ordinal)).Select(span => span.StartLinePosition.Line).ToHashSet();
        var members = new Dictionary<string, HashSet<string>?>(StringComparer.Ordinal);
        foreach (var (line, type, member) in _names.Where(name => !reported.Contains(name.Line)))
        {
            if (!members.TryGetValue(type, out var known))
            {
                members.Add(type, known = run.Output.GetTypeByMetadataName("Sample." + type)?.MemberNames.ToHashSet());
            }

            Assert.True(known is not null && (member is null || known.Contains(member)), $"line {line}: {type}.{member}");
        }
    }
}
