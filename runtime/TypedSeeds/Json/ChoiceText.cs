using System.Text.Json;

namespace TypedSeeds.Json;

/// <summary>The ids of the values of a choice, by the table of the values.</summary>
internal static class ChoiceText
{
    /// <summary>The id of a value.</summary>
    /// <exception cref="JsonException">The table has no such value.</exception>
    public static string IdOf(string table, int number) =>
        ChoiceNames.Id(table, number) ?? throw new JsonException($"The value {number} has no id; the ids of the choice are {string.Join(", ", Ids(table))}.");

    /// <summary>The number of the value that an id names.</summary>
    /// <typeparam name="T">The enum of the values, which the message names.</typeparam>
    /// <exception cref="JsonException">The table has no such id.</exception>
    public static int NumberOf<T>(string table, string id)
    {
        var number = ChoiceNames.IndexOf(table, id, 0, id.Length);
        return number >= 0 ? number : throw new JsonException($"'{id}' is no {TypeName.Of<T>()}; expected one of {string.Join(", ", Ids(table))}.");
    }

    /// <summary>The ids, in the order of the values.</summary>
    public static IEnumerable<string> Ids(string table) => ChoiceNames.Lines(table).Select((_, line) => ChoiceNames.Column(table, line, 0));
}
