using System.Text.Json;
using TypedSeeds.Json;

namespace TypedSeeds.Tests.Json;

/// <summary>JSON from anywhere is read as a value or refused with a <see cref="JsonException"/>; nothing else is thrown.</summary>
public class HostileJsonTests
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e400", "123456789012345678901234567890", "\"\"", "\" \"", "\"\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\u0000\"", "\"\\u202E\"", "[]", "[[]]", "{}", "{\"\":\"\"}",
        "{\"\\uD800\":\"\"}", "{\"a\":\"\\uD800\"}", "{\"a\":1}", "{\"a\":null}", "{\"a\":\"1\",\"a\":\"2\"}", "\"99999999999999999999-01-01\"", "\"P99999999999999999999Y\"", "\"2024-02-30\"", "\"../..\"",
    ];

    private static readonly string[] Properties = ["id", "kind", "corpus", "document", "start", "length", "line", "column", "text", "pieces", "field", "origin", "quote", "note", "uri", "title", "of", "from", "until", "omissions"];

    public static TheoryData<Type> Types => new(
        typeof(CodeSet), typeof(PartialDate), typeof(CalendarDuration), typeof(TextRange), typeof(TextPosition), typeof(Quote), typeof(FieldSource), typeof(Office), typeof(SourceDocument), typeof(Statement), typeof(SpeechAct));

    // Without a corpus, a reading of an entry is the program's mistake and not the text's.
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddTypedSeeds(new SampleCorpus());

    [Theory]
    [MemberData(nameof(Types))]
    public void Any_json_is_a_value_or_a_JsonException(Type type)
    {
        foreach (var json in Values.Concat(Values.SelectMany(static value => Properties.Select(property => $"{{\"{property}\":{value}}}"))).Append(Nested()).Append(Whole()))
        {
            var problem = Record.Exception(() => JsonSerializer.Deserialize(json, type, Options));

            Assert.True(problem is null or JsonException, $"{json[..Math.Min(json.Length, 100)]}: {problem}");
        }
    }

    private static string Nested() => string.Concat(Enumerable.Repeat("{\"quote\":[", 100_000));

    private static string Whole() => "{" + string.Join(",", Properties.Select(static property => $"\"{property}\":2147483647")) + "}";
}
