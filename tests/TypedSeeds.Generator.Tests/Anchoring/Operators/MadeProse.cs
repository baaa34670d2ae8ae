using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>A made sentence with a quote in brackets.</summary>
/// <param name="Marked">The sentence.</param>
/// <param name="IsGoverned">Whether something outside governs the quote, as a reader says.</param>
internal sealed record MadeSentence(string Marked, bool IsGoverned);

/// <summary>The sentences of the folder Prose, which are made of templates.</summary>
internal static class MadeProse
{
    private const int SentencesOfTemplate = 40;

    private static readonly int[] Steps = [1, 3, 7, 11, 13, 17];

    /// <summary>The sentences of a language's templates.</summary>
    public static IReadOnlyList<MadeSentence> Of(string name)
    {
        var slots = new List<(string Name, string[] Values)>();
        var made = new List<MadeSentence>();
        foreach (var line in Lines(name))
        {
            if (line[0] == '@')
            {
                var parts = line[1..].Split(':', 2);
                slots.Add((parts[0], parts[1].Split('|', StringSplitOptions.TrimEntries)));
            }
            else
            {
                made.AddRange(Enumerable.Range(0, SentencesOfTemplate)
                    .Select(number => Capitalized(Fill(line[2..], slots, number)))
                    .Distinct()
                    .Select(sentence => new MadeSentence(sentence, line[0] == '+')));
            }
        }

        return made;
    }

    /// <summary>The lines of a file without its remarks.</summary>
    public static IEnumerable<string> Lines(string name) => File
        .ReadLines(Path.Combine(Repository.Root, "tests/TypedSeeds.Generator.Tests/Anchoring/Operators/Prose", name + ".txt"))
        .Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>Compares a measured line with the record, which is in the folder too.</summary>
    public static void AssertRecorded(string name, string measured)
    {
        var recorded = Lines("record").FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.Ordinal));

        Assert.True(recorded == $"{name}: {measured}", $"Measured is “{name}: {measured}”, recorded “{recorded}”.");
    }

    private static string Fill(string template, List<(string Name, string[] Values)> slots, int number)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            var values = slots[i].Values;
            template = template.Replace($"{{{slots[i].Name}}}", values[((number * Steps[i]) + i + (number / values.Length)) % values.Length], StringComparison.Ordinal);
        }

        return template;
    }

    private static string Capitalized(string sentence)
    {
        var first = sentence.AsSpan().IndexOfAnyExcept('[', '"');
        return string.Concat(sentence.AsSpan(0, first), char.ToUpperInvariant(sentence[first]).ToString(), sentence.AsSpan(first + 1));
    }
}
