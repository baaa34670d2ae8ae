using System.Text.Json;

namespace TypedSeeds.Json;

/// <summary>The ids of the values of a choice, by the table of the values.</summary>
internal static class ChoiceText
{
    /// <summary>The id of a value.</summary>
    /// <exception cref="JsonException">The table has no such value.</exception>
    public static string IdOf(string table, int number) =>
        number >= 0 && number < ChoiceNames.Lines(table).Length
            ? ChoiceNames.Column(table, number, 0)
            : throw new JsonException($"The value {number} has no id; the ids of the choice are {string.Join(", ", Ids(table))}.");

    /// <summary>The ids, in the order of the values.</summary>
    public static IEnumerable<string> Ids(string table) => ChoiceNames.Lines(table).Select((_, line) => ChoiceNames.Column(table, line, 0));
}
