using System.Globalization;
using System.Reflection;

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>What messages say of the closed vocabularies, taken from their tables. A new value is so written in no test.</summary>
internal static class VocabularyWords
{
    /// <summary>So many values of a long list are shown before the number of the others.</summary>
    private const int Shown = 4;

    /// <summary>The constants of <see cref="Vocabulary"/>, each with the ids of its values.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = typeof(Vocabulary).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => field.Name, field => Ids((string)field.GetRawConstantValue()!), StringComparer.Ordinal);

    /// <summary>The ids of a table, in its order.</summary>
    public static string[] Ids(string table) => [.. table.Split('\n').Select(line => line.Split('|')[0])];

    /// <summary>
    /// An expected message in which <c>{StatementModes}</c> is the list of the values, <c>{SpeechActs.Count}</c> their number,
    /// and <c>{SpeechActs.Others}</c> the number of those that a message leaves out.
    /// </summary>
    public static string Fill(string message) => All.Aggregate(message, (text, table) => text
        .Replace($"{{{table.Key}}}", string.Join(", ", table.Value), StringComparison.Ordinal)
        .Replace($"{{{table.Key}.Count}}", table.Value.Length.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace($"{{{table.Key}.Others}}", (table.Value.Length - Shown).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
