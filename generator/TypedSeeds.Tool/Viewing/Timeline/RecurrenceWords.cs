using System.Globalization;
using TypedSeeds.Generator.Emitting;

namespace TypedSeeds.Tool.Viewing.Timeline;

/// <summary>Writes durations as books do, with small numbers in words: <c>every six months</c>.</summary>
internal static class RecurrenceWords
{
    private static readonly string[] Small = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <param name="text">The duration, after ISO 8601.</param>
    /// <param name="recurs">Whether it says how often something recurs.</param>
    public static string Of(string text, bool recurs) =>
        string.Join(' ', (recurs ? DurationWords.Every(text) : DurationWords.Of(text)).Split(' ').Select(Word));

    private static string Word(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number < Small.Length ? Small[number] : word;
}
