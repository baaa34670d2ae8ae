using System.Text.RegularExpressions;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Architecture;

/// <summary>
/// The compiler runs the generator on .NET or on the .NET Framework, whose culture data, casing and version of Unicode differ.
/// No answer may depend on them, so the compiled code is asked for each call that would.
/// </summary>
public partial class HostTests
{
    private const string Borders = "TypedSeeds.Generator.Anchoring.Borders.";

    /// <summary>Where the host's classes of characters are asked, and why the answer may depend on its version of Unicode.</summary>
    private static readonly Dictionary<string, string> ByClassOfHost = new(StringComparer.Ordinal)
    {
        ["TypedSeeds.Generator.Schema.Ids"] = "C# names: the compiler asks the same classes of the same host",
        ["TypedSeeds.Generator.Schema.NamespaceName"] = "C# names: the compiler asks the same classes of the same host",
        ["TypedSeeds.Generator.Schema.IdSuggestion"] = "a proposal",
        ["TypedSeeds.Generator.Rows.Literals"] = "an escape or the character itself, which are one value",
        ["TypedSeeds.Generator.Fixing.YamlScalar"] = "an escape or the character itself, which are one value",
        ["TypedSeeds.Shorten"] = "what a message shows",
        ["TypedSeeds.Generator.Values.Invisible"] = "what a message shows",
        ["TypedSeeds.Generator.Values.LookAlikes"] = "what a message shows",
        ["TypedSeeds.Generator.Values.AsciiForm"] = "a proposal",
        ["TypedSeeds.Generator.Reading.Mistakes.Slips"] = "what a message shows",
        ["TypedSeeds.Generator.Reading.Mistakes.YamlMessages"] = "what a message shows",
        ["TypedSeeds.Generator.Anchoring.WordMarks"] = "a proposal",
        ["TypedSeeds.Generator.Anchoring.NearMatch"] = "a proposal",
        ["TypedSeeds.Generator.Anchoring.LikeWords"] = "a proposal",
        ["TypedSeeds.Generator.Anchoring.Difference"] = "what a message shows",
    };

    /// <summary>The types of the borders that ask the host what a letter is.</summary>
    private static readonly Dictionary<string, string> BordersByHost = new(StringComparer.Ordinal)
    {
        [Borders + "Amounts.AmountWords"] = "the words of amounts are of letters that every host knows",
    };

    private static readonly IReadOnlyList<CalledMembers.Call> Calls = CalledMembers.Of(typeof(TypedSeedsGenerator).Assembly.Location);

    [Fact]
    public void No_call_compares_or_changes_texts_by_a_culture_or_asks_the_host_to_normalize_or_divide_them() =>
        Assert.Empty(Calls.Where(static call => ByCulture().IsMatch(call.Member)).Select(static call => $"{call.Type}: {call.Member}").Distinct());

    [Fact]
    public void Classes_of_characters_are_those_of_the_host_only_where_nothing_is_decided_or_C_sharp_decides_so() =>
        Assert.Equal(ByClassOfHost.Keys.Order(StringComparer.Ordinal), TypesThat(ClassOfHost()));

    [Fact]
    public void Borders_patterns_and_numbers_are_those_of_the_own_tables_and_what_asks_the_host_beside_them_is_named_here()
    {
        Assert.Equal(BordersByHost.Keys.Order(StringComparer.Ordinal), TypesThat(LetterOfHost()).Where(static type => type.StartsWith(Borders, StringComparison.Ordinal)));
        Assert.DoesNotContain(TypesThat(LetterOfHost()), static type => type.StartsWith("TypedSeeds.Generator.Binding.Matching.", StringComparison.Ordinal));
        Assert.DoesNotContain(TypesThat(LetterOfHost()), static type => type.StartsWith("TypedSeeds.Generator.HouseRules.Numbers.", StringComparison.Ordinal));
        Assert.DoesNotContain(typeof(Characters).FullName, TypesThat(LetterOfHost()));
        Assert.DoesNotContain(typeof(Nfc).FullName, TypesThat(LetterOfHost()));
        Assert.DoesNotContain(typeof(Unseen).FullName, TypesThat(LetterOfHost()));
    }

    [Theory]
    [InlineData("System.String.Normalize(NormalizationForm)")]
    [InlineData("System.String.IndexOf(String)")]
    [InlineData("System.String.LastIndexOf(String,Int32)")]
    [InlineData("System.String.StartsWith(String)")]
    [InlineData("System.String.Compare(String,String)")]
    [InlineData("System.String.CompareTo(String)")]
    [InlineData("System.String.ToLower()")]
    [InlineData("System.Char.ToUpper(Char)")]
    [InlineData("System.StringComparer.get_InvariantCultureIgnoreCase()")]
    [InlineData("System.Globalization.CultureInfo.get_CurrentCulture()")]
    [InlineData("System.Globalization.StringInfo.GetTextElementEnumerator(String)")]
    [InlineData("System.Globalization.CompareInfo.IndexOf(String,String)")]
    [InlineData("System.Linq.Enumerable.OrderBy<NodePair,String>(IEnumerable`1<T>,Func`2<T,T>)")]
    [InlineData("System.Linq.Enumerable.Max<String>(IEnumerable`1<T>)")]
    [InlineData("List`1<String>.Sort()")]
    [InlineData("SortedDictionary`2<String,Int32>..ctor()")]
    public void Such_a_call_would_be_seen(string member) => Assert.Matches(ByCulture(), member);

    [Theory]
    [InlineData("System.String.IndexOf(Char)")]
    [InlineData("System.String.IndexOf(String,StringComparison)")]
    [InlineData("System.String.Compare(String,Int32,String,Int32,Int32,StringComparison)")]
    [InlineData("System.String.CompareOrdinal(String,String)")]
    [InlineData("System.String.ToLowerInvariant()")]
    [InlineData("System.Linq.Enumerable.OrderBy<NodePair,String>(IEnumerable`1<T>,Func`2<T,T>,IComparer`1<T>)")]
    [InlineData("System.Linq.Enumerable.Max<String>(IEnumerable`1<T>,Func`2<T,Int32>)")]
    [InlineData("System.Linq.Enumerable.OrderBy<String,Int32>(IEnumerable`1<T>,Func`2<T,T>)")]
    [InlineData("SortedDictionary`2<String,Int32>..ctor(IComparer`1<T>)")]
    [InlineData("System.Globalization.CultureInfo.get_InvariantCulture()")]
    public void Any_other_call_is_none(string member)
    {
        Assert.DoesNotMatch(ByCulture(), member);
        Assert.Contains(Calls, call => call.Member.StartsWith("System.String.IndexOf(", StringComparison.Ordinal));
    }

    private static string[] TypesThat(Regex member) =>
        [.. Calls.Where(call => member.IsMatch(call.Member)).Select(static call => call.Type).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^System\.(?:String\.(?:Normalize|IsNormalized|CompareTo|(?:ToLower|ToUpper)|(?:IndexOf|LastIndexOf|StartsWith|EndsWith|Compare)(?=\(.*String)(?!.*(?:StringComparison|Char,|Char\))))\(|Char\.To(?:Lower|Upper)\(|StringNormalizationExtensions\.|StringComparer\.get_(?:Current|Invariant)Culture|Globalization\.(?:CultureInfo\.get_Current|StringInfo|TextElement|CompareInfo|TextInfo|SortKey|IdnMapping)|Linq\.Enumerable\.(?:OrderBy|ThenBy)(?:Descending)?<[^(]*,String>\([^(]*Func`2<T,T>\)$|Linq\.Enumerable\.(?:Min|Max)(?:<String>\(IEnumerable`1<T>\)|<[^(]*,String>\())|^(?:List`1<String>\.Sort\(\)|Comparer`1<String>\.get_Default|Sorted\w+`\d<String[^(]*>\.\.ctor\((?![^)]*Comparer))")]
    private static partial Regex ByCulture();

    [GeneratedRegex(@"^System\.(?:Char\.GetUnicodeCategory|Globalization\.CharUnicodeInfo\.)")]
    private static partial Regex ClassOfHost();

    [GeneratedRegex(@"^System\.(?:Char\.(?:GetUnicodeCategory|GetNumericValue|Is(?!HighSurrogate|LowSurrogate|Surrogate)\w+|To\w+Invariant)|Globalization\.CharUnicodeInfo\.)")]
    private static partial Regex LetterOfHost();
}
