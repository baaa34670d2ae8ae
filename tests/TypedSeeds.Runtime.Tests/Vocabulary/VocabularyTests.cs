using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TypedSeeds.Json;

namespace TypedSeeds.Tests;

/// <summary>The enums equal the tables: same values, order and meanings.</summary>
public sealed partial class VocabularyTests
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(ReadSummaries);

    // A party's kind has records instead of an enum.
    public static TheoryData<Type, string> Tables
    {
        get
        {
            var tables = new TheoryData<Type, string>();
            foreach (var table in Constants().Where(static table => table != Vocabulary.PartyKinds))
            {
                tables.Add(KnownVocabulary.All.SingleOrDefault(known => known.Table == table)?.Type ?? typeof(void), table);
            }

            return tables;
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_an_enum_that_JSON_writes_by_it(Type values, string table) =>
        Assert.True(values.IsEnum, $"{nameof(KnownVocabulary)} has no enum for the table that begins with '{Lines(table)[0][0]}'.");

    [Theory]
    [MemberData(nameof(Tables))]
    public void Line_n_of_a_table_is_the_enum_s_value_n(Type values, string table)
    {
        Assert.Equal(Lines(table).Select(line => line[0]), Enum.GetNames(values).Select(ToKebabCase));
        Assert.Equal(Enumerable.Range(0, Lines(table).Length), Enum.GetValuesAsUnderlyingType(values).Cast<int>());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_documentation_of_a_value_is_the_table_s_meaning(Type values, string table) =>
        Assert.Equal(
            Lines(table).Select(line => line[^1]),
            Enum.GetNames(values).Select(name => Summaries.Value[$"F:{values.FullName}.{name}"]));

    [Fact]
    public void The_documentation_of_a_party_s_record_is_the_table_s_meaning() =>
        Assert.Equal(
            Lines(Vocabulary.PartyKinds).Select(line => (line[0], line[^1])),
            new[] { typeof(State), typeof(Person), typeof(Organization), typeof(Group) }
                .Select(record => (ToKebabCase(record.Name), Summaries.Value[$"T:{record.FullName}"])));

    [Fact]
    public void An_act_s_id_and_meaning_are_the_table_s() =>
        Assert.Equal(
            Lines(Vocabulary.SpeechActs).Select(line => (line[0], line[^1])),
            Enum.GetValues<SpeechAct>().Select(act => (act.Id(), act.Meaning())));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_meaning_is_a_sentence_of_its_own(Type values, string table)
    {
        var meanings = Lines(table).Select(line => line[^1]).ToArray();

        Assert.NotEmpty(Enum.GetNames(values));
        Assert.All(meanings, meaning => Assert.Matches(@"^\p{Lu}.*\.$", meaning));
        Assert.Equal(meanings.Length, meanings.Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Constants() =>
        typeof(Vocabulary).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!);

    private static string[][] Lines(string table) => table.Split('\n').Select(line => line.Split('|')).ToArray();

    private static string ToKebabCase(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    private static Dictionary<string, string> ReadSummaries() =>
        XDocument.Load(Path.ChangeExtension(typeof(Entry).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Inner(member.Element("summary")!), StringComparer.Ordinal);

    private static string Inner(XElement summary) =>
        string.Concat(summary.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))).Trim();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
